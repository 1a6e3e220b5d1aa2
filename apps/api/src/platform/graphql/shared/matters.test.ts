import type { Moved } from '../../events/moved.js';
import { matters } from './matters.js';
import type { SharedQuestion } from './shared-answers.js';

const conferenceId = '7b0f4a52-8c37-4f8b-9f0a-1d1c9a4e2b11';
const [named, other] = ['0d7a6b1e-11c2-4a5f-8a3e-5b9a2f7c6d22', '3c1f2b80-5a55-4a49-9a7b-0f0e6a7d8c33'];
const nothing = { conference: { id: conferenceId, concerns: { totalCount: 0, nodes: [] } } };
const something = { conference: { id: conferenceId, concerns: { totalCount: 1, nodes: [{ provisions: [named] }] } } };

const asked = (reach: SharedQuestion['reach']): SharedQuestion => ({
  conferenceId,
  query: '',
  variables: '{}',
  reach,
  moves: ['Merge'],
  ownMoves: ['Concern'],
  wordMoves: ['DraftMoved'],
  onlyNamed: true,
});
const toAll = (kind: string, detail = {}): Moved => ({
  conferenceId,
  audience: `conference:${conferenceId}`,
  kind,
  subjectId: other,
  detail,
});
const toFew = (kind: string): Moved => ({ ...toAll(kind), audience: `delegation:${other}` });
const typed = (...provisionIds: string[]): Moved => toAll('DraftMoved', { provisionIds });

it('follows at once what it names, and nothing else', () => {
  expect(matters(toAll('MergeUndone'), asked('CONFERENCE'), something)).toBe('at once');
  expect(matters(toAll('MergeUndone'), asked('CONFERENCE'), nothing)).toBe('at once');
  expect(matters(toAll('CallOpened'), asked('CONFERENCE'), something)).toBe('not at all');
});

it('follows typing soon, where what is typed in is named', () => {
  expect(matters(typed(named, other), asked('CONFERENCE'), something)).toBe('soon');
  expect(matters(typed(other), asked('CONFERENCE'), something)).toBe('not at all');
  // Too many to be told, or nobody can say what the answer names.
  expect(matters(typed(), asked('CONFERENCE'), something)).toBe('soon');
  expect(matters(typed(other), asked('CONFERENCE'), undefined)).toBe('soon');
  expect(matters(typed(other), { ...asked('CONFERENCE'), onlyNamed: false }, something)).toBe('soon');
});

it('is not moved by what all are told while there is nothing beyond that', () => {
  expect(matters(toAll('MergeUndone'), asked('BEYOND'), nothing)).toBe('not at all');
  expect(matters(typed(), asked('BEYOND'), nothing)).toBe('not at all');
  expect(matters(toAll('MergeUndone'), asked('BEYOND'), something)).toBe('soon');
  expect(matters(toAll('MergeUndone'), asked('BEYOND'), undefined)).toBe('soon');
  expect(matters(toFew('MergeUndone'), asked('BEYOND'), nothing)).toBe('at once');
  expect(matters(typed(named), asked('BEYOND'), something)).toBe('by and by');
});

it('hears of some things only when they are told to fewer than all', () => {
  expect(matters(toAll('ConcernRaised'), asked('BEYOND'), something)).toBe('not at all');
  expect(matters({ ...toFew('ConcernRaised'), provisionId: other }, asked('BEYOND'), something)).toBe('at once');
  expect(matters(toFew('ConcernRaised'), asked('BEYOND'), nothing)).toBe('at once');
  expect(matters(toFew('ConcernRaised'), asked('DELEGATION'), undefined)).toBe('at once');
});
