import { cut } from './highlight.js';

const at = (id: string, start: number, end: number) => ({ id, start, end });

describe('cutting a run where highlights begin and end', () => {
  it('leaves a run alone that no highlight touches', () => {
    expect(cut('shall', 10, [at('a', 0, 10), at('b', 15, 20)])).toEqual([
      { text: 'shall', start: 10, highlight: null },
    ]);
  });

  it('cuts before and after the words meant', () => {
    const pieces = cut('members shall ensure', 0, [at('a', 8, 13)]);
    expect(pieces.map((piece) => [piece.text, piece.highlight?.id ?? null])).toEqual([
      ['members ', null],
      ['shall', 'a'],
      [' ensure', null],
    ]);
  });

  it('shows the later of two that overlap', () => {
    const pieces = cut('abcdef', 100, [at('a', 100, 104), at('b', 102, 106)]);
    expect(pieces.map((piece) => [piece.text, piece.highlight?.id])).toEqual([
      ['ab', 'a'],
      ['cd', 'b'],
      ['ef', 'b'],
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe('abcdef');
  });
});
