import type { ConferenceHomeQuery, HomeBeyondQuery, HomeOfAllQuery } from '#lib/contract';
import { wholeHome } from './whole-home.js';

type Home = NonNullable<ConferenceHomeQuery['conference']>;
type Act = Home['changes']['items'][number];

const standing = (positions: number, comments = 0): Home['standing'] => ({
  issues: 0,
  positions,
  comments,
  amendments: 0,
  brackets: 1,
  provisions: 12,
  provisionsBracketed: 1,
});
const none = { ...standing(0), brackets: 0, provisions: 0, provisionsBracketed: 0 };
const issue = (id: string, positions: number, amendments: number) =>
  ({ id, positions: { totalCount: positions }, amendments: { totalCount: amendments } }) as Home['issues'][number];
const act = (id: string, minute: number, actorId = 'somebody'): Act => ({
  id,
  kind: 'CommentAdded',
  at: `2026-11-23T12:${`${minute}`.padStart(2, '0')}:00.000Z`,
  actor: actorId,
  actorId,
  facts: {},
  path: '/c/x',
});
const seen = { id: 'x', meetings: [], deadlines: [], instruments: [] };
const all = (lastActs: Act[]): HomeOfAllQuery => ({
  conference: {
    ...seen,
    standing: standing(4, 2),
    issues: [issue('i1', 3, 1), issue('i2', 1, 0)],
    tasks: [{ kind: 'PositionAsked', facts: {}, path: '/c/x/issues/1', for: ['delegation:a'] }],
    lastActs,
  },
});
const beyond = (lastActs: Act[] = []): HomeBeyondQuery => ({
  conference: {
    id: 'x',
    standing: { ...none, comments: 5 },
    narrowerOnIssues: [{ issueId: 'i2', positions: 2, amendments: 1 }],
    tasks: null,
    lastActs,
  },
});
const own = (since: string | null, items: Act[] = []): ConferenceHomeQuery => ({
  conference: {
    ...seen,
    standing: none,
    issues: [],
    capacities: ['delegation:a'],
    waitsForMe: [],
    changes: { since, items },
  },
});
const ids = (home: ConferenceHomeQuery) => home.conference?.changes.items.map(({ id }) => id);
const me = (asked: ConferenceHomeQuery) => ({ own: asked, personId: 'me' });

it('adds to the figures of all what the delegation sees beyond them', () => {
  const home = wholeHome(all([]), beyond(), me(own(null))).conference;
  expect(home?.standing).toEqual(standing(4, 7));
  expect(home?.issues).toEqual([issue('i1', 3, 1), issue('i2', 3, 1)]);
  expect(home?.waitsForMe).toEqual([{ kind: 'PositionAsked', facts: {}, path: '/c/x/issues/1' }]);
});

it('has what happened since the last visit, newest first, once, and without what the reader did', () => {
  const since = '2026-11-23T12:10:00.000Z';
  const acts = [act('new', 30), act('mine', 25, 'me'), act('known', 20), act('before', 5)];
  const home = wholeHome(all(acts), beyond([act('inside', 22)]), me(own(since, [act('known', 20), act('far', 11)])));
  expect(ids(home)).toEqual(['new', 'inside', 'known', 'far']);
  expect(ids(wholeHome(all(acts), beyond(), me(own(null))))).toEqual(['new', 'known', 'before']);
});

it('tells somebody who is nobody in particular of all acts, and no more than fifty', () => {
  const acts = Array.from({ length: 60 }, (_, n) => act(`a${n}`, 59 - n));
  const home = wholeHome(all(acts), beyond(), { own: own(null), personId: null });
  expect(ids(home)).toEqual(acts.slice(0, 50).map(({ id }) => id));
});
