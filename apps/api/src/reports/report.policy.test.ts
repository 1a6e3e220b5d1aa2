import { PARTS } from '../platform/access/policy-table.js';
import { mayBegin, mayOnReport } from './report.policy.js';

test('who may begin, write and seal', () => {
  const table = PARTS.map((part) => [
    part,
    { begins: mayBegin(part), writes: mayOnReport(part, false), onceSealed: mayOnReport(part, true) },
  ]);
  expect(Object.fromEntries(table)).toMatchSnapshot();
});
