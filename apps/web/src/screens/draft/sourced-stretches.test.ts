import { type Content, plainText } from '#lib/drafting';
import { bracket, item, paragraph, text } from '#lib/drafting/testing';
import { sourcedStretches } from './sourced-stretches.js';

const content: Content = [
  paragraph(text('Members '), bracket(['–', 'shall'], ['TRD', 'may']), text(' keep')),
  item('a)', text('a lamp')),
];

const line = (...runs: readonly (readonly [string, string])[]) => ({
  runs: runs.map(([words, source]) => ({ text: words, source })),
});

it('tells of each word shown where it comes from', () => {
  const stretches = sourcedStretches(content, [
    line(['Members shall', 'base'], ['may', 'TRD'], [' keep', 'base']),
    line(['a ', 'base'], ['lamp', 'session']),
  ]);
  const plain = plainText(content);
  expect(stretches?.map(({ text: words, source }) => `${words}: ${source}`)).toEqual([
    'Members : base',
    'shall: base',
    'may: TRD',
    ' keep: base',
    'a : base',
    'lamp: session',
  ]);
  for (const { start, end, text: words } of stretches ?? []) expect(plain.slice(start, end)).toBe(words);
});

it('says nothing where the words are no longer the same', () => {
  expect(sourcedStretches(content, [line(['Members must keep', 'base'])])).toBeNull();
});

it('joins what has one source, and makes no run of a blank between two', () => {
  const told = sourcedStretches(
    [paragraph('a lamp, lit, at sea')],
    [line(['a lamp', 'base'], [',', 'TRD'], [' ', 'base'], ['lit,', 'TRD'], [' ', 'JMC'], ['at sea', 'base'])],
  );
  expect(told?.map(({ text: words, source }) => `${words}|${source}`)).toEqual([
    'a lamp|base',
    ', lit, |TRD',
    'at sea|base',
  ]);
});
