import type { Content } from '#lib/drafting';
import { goneWithOuter, surroundingsOf } from './bracket-surroundings.js';
import { inText, line, text } from './testing-desk.js';

const inner = inText('inner', [text('each')], [text('every')]);
const outer = inText('outer', [text('may')], [text('shall in '), inner, text(' case')]);
const content: Content = line(text('Members '), outer, text(' report.'));

it('gives the words round a bracket in its line', () => {
  const around = surroundingsOf([content]);
  expect(around.get('outer')).toEqual({ before: 'Members ', after: ' report.', inside: null });
  expect(around.get('inner')).toEqual({
    before: 'shall in ',
    after: ' case',
    inside: { bracketId: 'outer', optionId: 'outer.1' },
  });
});

it('gives whole words of a long line only', () => {
  const long = 'Each Member shall take all measures that are practicable to make certain that stations';
  const found = surroundingsOf([line(text(`${long} `), outer, text(` ${long}`))]).get('outer');
  expect(found?.before).toMatch(/^… \w.* stations $/);
  expect(found?.after).toMatch(/^ Each Member .* …$/);
});

it.each([
  ['the option that holds it is taken', 'outer.1', []],
  ['another option is taken', 'outer.0', ['inner']],
  ['compromise wording takes its place', null, ['inner']],
  ['nothing is decided', undefined, []],
])('where %s', (_, taken, gone) => {
  const around = surroundingsOf([content]);
  expect([...goneWithOuter(around, (id) => (id === 'outer' ? taken : undefined))]).toEqual(gone);
});
