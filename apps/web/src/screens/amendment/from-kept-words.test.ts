import { plainText } from '#lib/drafting';
import { paragraph } from '#lib/drafting/testing';
import { fromKeptWords } from './from-kept-words.js';

const base = [paragraph('Members shall act.')];
const proposal = { base, content: [paragraph('Members shall act at once.')] };

it('asks for the text as it stands with the author’s words in it', () => {
  const { content, inPlace } = fromKeptWords({ words: ' at once', proposal }, base);
  expect(plainText(content)).toBe('Members shall act at once.');
  expect(inPlace).toBe(true);
});

it('keeps what others have changed since', () => {
  const since = [paragraph('All Members shall act.'), paragraph('So be it.')];
  const { content } = fromKeptWords({ words: ' at once', proposal }, since);
  expect(plainText(content)).toBe('All Members shall act at once.\nSo be it.');
});

it('takes out what the author took out', () => {
  const shorter = { base, content: [paragraph('Members act.')] };
  expect(plainText(fromKeptWords({ words: '', proposal: shorter }, base).content)).toBe('Members act.');
});

it('puts words whose place is not known last, and says so', () => {
  const { content, inPlace } = fromKeptWords({ words: ' at once \n\n and for ever', proposal: null }, base);
  expect(plainText(content)).toBe('Members shall act.\nat once\nand for ever');
  expect(inPlace).toBe(false);
});
