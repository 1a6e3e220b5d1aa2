import fc from 'fast-check';
import { plainInline } from '#lib/drafting';
import { anyInline, bracket, text } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { placed } from './placed.js';

it('finds every run in the plain text at its place', () => {
  const line = [
    text('a Member'),
    text('or agency', 'note:*'),
    text(' (ies)', 'emphasis', 'note:*'),
    text(' shall '),
    bracket(['–', 'seek'], ['TRD', 'try', text('hard', 'note:1')]),
    text(' to'),
  ];
  const plain = plainInline(line);
  for (const { part, start } of placed(line, 0)) {
    const words = plainInline([part]);
    expect(
      part.kind === 'text' ? plain.slice(start, start + part.text.length) : plain.slice(start, start + words.length),
    ).toBe(part.kind === 'text' ? part.text : words);
  }
});

it('does so for any line', () => {
  fc.assert(
    fc.property(anyInline, (line) => {
      const plain = plainInline(line);
      return placed(line, 0).every(
        ({ part, start }) => part.kind !== 'text' || plain.slice(start, start + part.text.length) === part.text,
      );
    }),
    { numRuns: runs() },
  );
});
