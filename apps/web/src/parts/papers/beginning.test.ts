import { beginningOf } from './beginning.js';

it('begins with what one person has written, a paragraph for each line of the reasons', () => {
  const content = [{ kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: 'We hold' }] }];
  expect(beginningOf(content, 'because\n\nand so')).toEqual([
    { kind: 'WORDS', content },
    {
      kind: 'REASONS',
      content: [
        { kind: 'paragraph', content: [{ kind: 'text', text: 'because' }] },
        { kind: 'paragraph', content: [{ kind: 'text', text: 'and so' }] },
      ],
    },
  ]);
});

it('begins with nothing of one’s own where nothing was written', () => {
  expect(beginningOf([], ' \n')).toEqual([]);
  expect(beginningOf(null, '')).toEqual([]);
});
