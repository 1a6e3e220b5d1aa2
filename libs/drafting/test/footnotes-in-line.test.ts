import { plainText, redline, redlineText } from '#lib/drafting';
import { paragraph, text } from '#lib/drafting/testing';

const withNote = (verb: string) => [
  paragraph('They bind keepers', text('or licensed companies', 'note:*'), ` and ${verb} them.`),
];

test('[R8] a footnote stands in parentheses, in a line as in the changes of a line', () => {
  expect(plainText(withNote('help'))).toBe('They bind keepers (* or licensed companies) and help them.');
  expect(redlineText(redline(withNote('help'), withNote('hinder')))).toBe(
    'They bind keepers (* or licensed companies) and [-help-]{+hinder+} them.',
  );
});
