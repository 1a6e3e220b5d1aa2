import type { Content } from '#lib/drafting';
import { beginning, inputOf, lacksOf, type StanceDraft, type WordsAsked } from './stance-draft.js';

const words = (text: string): Content => [{ kind: 'paragraph', content: [{ kind: 'text', text }] }];
const asked: WordsAsked = {
  draftId: 'd',
  provisionId: 'p',
  cited: '31',
  digest: 'abc',
  words: words('Members shall.'),
  suppressed: false,
};
const nothing: StanceDraft = beginning(asked, null);

it('begins with nothing chosen, and with the words asked about for who would write others', () => {
  expect(nothing).toEqual({ kind: null, reason: '', remedy: 'words', wording: asked.words, acceptable: null });
});

it('sends reason and wording with an objection alone', () => {
  const written = { ...nothing, reason: 'Too strong.', wording: words('Members should.') };
  expect(inputOf(asked, 'abc', { ...written, kind: 'support' })).toMatchObject({ reason: null, wording: null });
  const objection = inputOf(asked, 'abc', { ...written, kind: 'object' });
  expect(objection).toMatchObject({ reason: 'Too strong.', wording: words('Members should.'), suppress: false });
});

it('sends no wording with the wish that the provision go', () => {
  const going = { ...nothing, kind: 'object' as const, reason: 'Redundant.', remedy: 'suppress' as const };
  expect(inputOf(asked, 'abc', going)).toMatchObject({ wording: null, suppress: true });
  expect(lacksOf(going, asked)).toBeNull();
});

it('says what an objection lacks: its reason, or words other than those that stand', () => {
  const objection = { ...nothing, kind: 'object' as const };
  expect(lacksOf(objection, asked)).toBe('reason');
  expect(lacksOf({ ...objection, reason: 'Too strong.' }, asked)).toBe('wording');
  expect(lacksOf({ ...objection, reason: 'Too strong.', wording: words('Members should.') }, asked)).toBeNull();
});
