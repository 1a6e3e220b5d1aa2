import fc from 'fast-check';
import { assemble, foldBlocks, layOut, normalise, vocabulary, wordsOf } from '#lib/drafting';
import { anyContent } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';

describe('words', () => {
  it.each([
    [
      'Members shall, by mutual agreement, apply 1,000.5 units.',
      'Members| |shall|,| |by| |mutual| |agreement|,| |apply| |1,000.5| |units|.',
    ],
    ['the Member’s non-discriminatory rate', 'the| |Member’s| |non-discriminatory| |rate'],
    ['a) under No. 39 (see 3.4 b))', 'a)| |under| |No|.| |39| |(|see| |3.4| |b)|)'],
    ["l'Union et l’Administration d’aujourd’hui", "l'|Union| |et| |l’|Administration| |d’|aujourd’hui"],
    ['de lidstaten’ foto’s, zo’n 10\u00a0%', 'de| |lidstaten|’| |foto’s|,| |zo’n| |10|\u00a0|%'],
    ['¿qué más…?', '¿|qué| |más|…|?'],
    ['cafe\u0301 nonbreaking\u2011hyphen ...', 'cafe\u0301| |nonbreaking\u2011hyphen| |...'],
    ['国际电信 rules', '国|际|电|信| |rules'],
    ['abis) 31A 2A.1', 'abis)| |31A| |2A|.|1'],
  ])('[W1] %s', (text, expected) => {
    expect(wordsOf(text).join('|')).toBe(expected);
  });

  it('[W2] the words of any text joined are the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(wordsOf(text).join('')).toBe(text);
      }),
      { numRuns: runs() },
    );
    expect(wordsOf('a\ud800\u0301 \udc00').join('')).toBe('a\ud800\u0301 \udc00');
  });

  it('[W3] a content laid out and folded is the same content', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (content, other) => {
        const words = vocabulary();
        const strips = [content, other].map((each) => layOut(each, words));
        strips.forEach((strip, index) => {
          expect(foldBlocks({ strip, from: 0, to: strip.ids.length })).toEqual([content, other][index]);
        });
        const strip = assemble(
          words,
          strips.map((each) => ({ strip: each, from: 0, to: each.ids.length })),
        );
        expect(foldBlocks({ strip, from: 0, to: strip.ids.length })).toEqual([...content, ...other]);
      }),
      { numRuns: runs() },
    );
    expect(normalise([])).toEqual([]);
  });
});
