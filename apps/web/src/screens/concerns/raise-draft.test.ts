import type { About } from './RaiseScreen.js';
import { draftFor, inputOf, isOfOwner, isWhole } from './raise-draft.js';

const nothing: About = { provision: null, position: null, commentId: null, issueId: null, quote: '' };
const provision = {
  id: 'p',
  number: '3',
  label: null,
  divisionLabel: 'Article 1',
  issues: [{ id: 'i', number: 1, title: 'Scope' }],
} as never;

it('takes the issue of words that belong to one alone', () => {
  expect(draftFor({ ...nothing, provision }).issueId).toBe('i');
  expect(draftFor({ ...nothing, provision, issueId: 'j' }).issueId).toBe('j');
  expect(draftFor(nothing).issueId).toBeNull();
});

it('is whole with words of its own, and for the secretariat with whose it is and where it came in', () => {
  const draft = { ...draftFor(nothing), text: 'What of islands?' };
  const own = { enters: false, fromPaper: false };
  const entered = { enters: true, fromPaper: false };
  expect(isWhole(draftFor(nothing), own)).toBe(false);
  expect(isWhole(draft, own)).toBe(true);
  expect(isWhole(draft, entered)).toBe(false);
  expect(isWhole({ ...draft, onBehalfOf: 's', receivedIn: 'A letter' }, entered)).toBe(true);
  expect(isWhole({ ...draft, receivedIn: 'A comment' }, { ...entered, fromPaper: true })).toBe(true);
});

it('comes from a comment, or from a position of one’s own; the secretariat speaks for whose position it is', () => {
  const at = { ...nothing, position: { id: 'q', stakeholder: { id: 's' }, issue: { id: 'i' } } as never };
  expect(isOfOwner({ ...nothing, commentId: 'c' }, { enters: false, stakeholderId: 's' })).toBe(true);
  expect(isOfOwner(at, { enters: false, stakeholderId: 's' })).toBe(true);
  expect(isOfOwner(at, { enters: false, stakeholderId: 't' })).toBe(false);
  expect(isOfOwner(at, { enters: true, stakeholderId: null })).toBe(true);
  expect(isOfOwner(nothing, { enters: true, stakeholderId: null })).toBe(false);
});

it('points at the words quoted, and says on whose behalf only where it is entered', () => {
  const draft = { ...draftFor({ ...nothing, provision }), text: ' Too wide. ', quote: ' all ', onBehalfOf: 's' };
  const of = { conferenceId: 'c', fromPaper: false };
  const own = inputOf(draft, { ...nothing, provision }, { ...of, enters: false });
  expect(own).toMatchObject({ text: 'Too wide.', positionId: null, anchors: [{ provisionId: 'p', quote: 'all' }] });
  expect(own).not.toHaveProperty('onBehalfOf');
  expect(own).not.toHaveProperty('quote');
  expect(inputOf(draft, nothing, { ...of, enters: true })).toMatchObject({
    anchors: [],
    onBehalfOf: 's',
    heardAs: 'FLOOR',
  });
});
