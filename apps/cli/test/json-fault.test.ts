import fc from 'fast-check';
import { faultInJson } from '../src/json-fault.js';

describe('[K6] where a text stops being JSON', () => {
  it.each([
    ['{\n  "a": [}\n', 2, 9],
    ['[1, 2,]', 1, 7],
    ['{"a" 1}', 1, 6],
    ['{"a": "b\nc"}', 1, 7],
    ['[true, nul]', 1, 8],
    ['[1', 1, 3],
    ['', 1, 1],
    ['1 2', 1, 3],
    ['{1: 2}', 1, 2],
  ])('%j', (text, line, column) => {
    expect(faultInJson(text)).toEqual({ line, column });
  });

  it('no fault is found before the end of what is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const lines = text.split('\n');
        expect(faultInJson(text)).toEqual({ line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
      }),
    );
  });
});
