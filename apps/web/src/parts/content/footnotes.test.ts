import { plainText } from '#lib/drafting';
import { bracket, item, paragraph, text } from '#lib/drafting/testing';
import { footnotesOf } from './footnotes.js';

const note = (words: string) => text(words, 'note:*');

it('gives a repeated footnote once', () => {
  const content = [paragraph('administration', note('or agency'), ' and administrations', note('or agency'), ' do')];
  expect(footnotesOf(content).map(({ sign, start }) => [sign, start])).toEqual([['*', 18]]);
});

it('finds footnotes in items, brackets and later blocks where they stand in the plain text', () => {
  const content = [
    paragraph('First.'),
    item('a)', 'one', note('note one')),
    paragraph('shall ', bracket(['–', 'x', note('note two')], ['TRD', 'y'])),
  ];
  const plain = plainText(content);
  const found = footnotesOf(content).map(({ start, runs }) => {
    const words = runs.map((run) => run.text).join('');
    return [words, plain.slice(start, start + words.length)];
  });
  expect(found).toEqual([
    ['note one', 'note one'],
    ['note two', 'note two'],
  ]);
});
