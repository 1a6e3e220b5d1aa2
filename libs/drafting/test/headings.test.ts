import fc from 'fast-check';
import { contentKey, headingOf, labelOf, leading, plainText, withHeading, withLabel } from '#lib/drafting';
import { anyLine, bracket, bracketAround, instrument, paragraph, text } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';

const [scope] = instrument('ARTICLE 1 Scope').divisions;
const [one] = instrument('1 These Regulations apply.').provisions;

test('[D6] a heading or label is a content of one paragraph, and nothing of it is lost', () => {
  const property = fc.property(anyLine, (words) => {
    const line = [{ kind: 'paragraph' as const, content: words }];
    const headed = withHeading(scope!, line);
    expect(contentKey(headingOf(headed))).toBe(contentKey(line));
    expect(headed.title).toBe(plainText(leading(line)));
    expect(contentKey(labelOf(withLabel(one!, line)))).toBe(contentKey(line));
  });
  fc.assert(property, { numRuns: runs() });
});

test('[D6] where nothing is open only the words are kept', () => {
  expect(withHeading(scope!, [paragraph('Aims')])).toEqual({ ...scope, title: 'Aims' });
  expect(withHeading(scope!, [])).toEqual({ ...scope, title: '' });
  expect(headingOf({ ...scope!, title: '' })).toEqual([]);
  expect(withLabel(one!, [])).toEqual(one);
  expect(withHeading(scope!, [paragraph(text('Aims', 'note:*'))]).openTitle).toEqual([text('Aims', 'note:*')]);
});

test('[D6] brackets round the whole line are brackets of the line', () => {
  const heading = withHeading(scope!, [bracketAround(['–', paragraph('Scope')], ['TRD', paragraph('Aims')])]);
  expect(heading.title).toBe('Scope');
  expect(contentKey(headingOf(heading))).toBe(contentKey([paragraph(bracket(['–', 'Scope'], ['TRD', 'Aims']))]));
});
