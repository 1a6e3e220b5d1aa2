import type { OwedFragment, TasksOfAllQuery, WaitingPageQuery } from '#lib/contract';
import { ownWaiting } from './own-waiting.js';

const asked = { draftId: 'd', provisionId: 'p1', callId: 'c', stanceId: null, concernId: null };
const answer: OwedFragment = {
  kind: 'CallToAnswer',
  facts: { ...asked, cited: '31', title: 'Rates', dueAt: '2026-11-23T12:00:00Z' },
  path: '/c/x/calls/c',
  for: ['delegation:a', 'delegation:b'],
};
const receive: OwedFragment = {
  kind: 'CallToReceive',
  facts: { ...asked, provisionId: null, cited: '', title: 'Rates', dueAt: null },
  path: '/c/x/calls/c',
  for: ['delegation:b'],
};
const position: OwedFragment = {
  kind: 'PositionAsked',
  facts: { number: 1 },
  path: '/c/x/issues/1',
  for: ['delegation:a'],
};
const clear: OwedFragment = { ...answer, kind: 'StanceToClear', for: ['clearing:a'] };

const tasks = (list: OwedFragment[] | null): TasksOfAllQuery => ({ conference: { id: 'x', tasks: list } });
const own = (...capacities: string[]): WaitingPageQuery => ({
  conference: { id: 'x', capacities, waitsForMe: [], consensusTasks: [] },
});
const kinds = (shown: WaitingPageQuery) => shown.conference?.waitsForMe.map(({ kind }) => kind);

it('is what waits for the reader of what waits for all, and says of consensus what the page asks for itself', () => {
  const shown = ownWaiting(tasks([answer, receive, position]), tasks(null), own('delegation:a'));
  expect(kinds(shown)).toEqual(['CallToAnswer', 'PositionAsked']);
  expect(shown.conference?.consensusTasks).toEqual([
    { ...asked, kind: 'CallToAnswer', cited: '31', callTitle: 'Rates', dueAt: '2026-11-23T12:00:00Z' },
  ]);
  expect(ownWaiting(tasks([receive]), tasks(null), own('delegation:b')).conference?.consensusTasks).toEqual([
    { ...asked, kind: 'CallToReceive', provisionId: null, cited: null, callTitle: 'Rates', dueAt: null },
  ]);
});

it('is the whole of what the delegation’s own view of it gives, where there is one', () => {
  const beyond = tasks([clear, position]);
  expect(kinds(ownWaiting(tasks([answer, position]), beyond, own('delegation:a')))).toEqual(['PositionAsked']);
  const head = own('delegation:a', 'clearing:a');
  expect(kinds(ownWaiting(tasks([answer, position]), beyond, head))).toEqual(['StanceToClear', 'PositionAsked']);
  expect(kinds(ownWaiting(tasks([answer]), tasks([]), head))).toEqual([]);
});

it('is as it was asked for where the conference is not told', () => {
  const asOfOld = own('delegation:a');
  expect(ownWaiting({ conference: null }, tasks(null), asOfOld)).toBe(asOfOld);
});
