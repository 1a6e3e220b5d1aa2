import fc from 'fast-check';
import { digest } from '#lib/foundation';
import { runs } from '#lib/foundation/testing';

test('[F1] a digest is the same on every machine', () => {
  expect(digest('')).toBe(digest(''));
  expect(digest('ARTICLE 3A')).toMatchInlineSnapshot(`"0g9yc4r0v38pnr1bfqz1z"`);
});

test('[F2] different words have different digests', () => {
  const seen = new Map<string, string>();
  const property = fc.property(fc.string({ maxLength: 12 }), (words) => {
    const name = digest(words);
    expect(seen.get(name) ?? words).toBe(words);
    seen.set(name, words);
  });
  fc.assert(property, { numRuns: runs() * 10 });
});
