import type { Content } from '#lib/drafting';
import { wordsOf } from './words-of.js';

const said = (text: string): Content => [{ kind: 'paragraph', content: [{ kind: 'text', text }] }];
const parts = [
  { id: 'w', kind: 'WORDS' as const, content: said('as last told') },
  { id: 'r', kind: 'REASONS' as const, content: [...said('because'), ...said('and so')] },
];

it('files what the live text says, and what the server told of a part that is not here yet', () => {
  expect(wordsOf({ parts }, new Map([['w', said('as typed')]]))).toEqual({
    content: said('as typed'),
    reasons: 'because\nand so',
  });
});

it('has no words where the paper has no such part', () => {
  expect(wordsOf({ parts: parts.slice(1) }, new Map()).content).toEqual([]);
});
