import type { ConferenceHomeQuery, HomeBeyondQuery, HomeOfAllQuery } from '#lib/contract';
import { atAGlance, ownTasks } from '../../parts/tasks/own-tasks.js';

type Home = NonNullable<ConferenceHomeQuery['conference']>;
type OfAll = NonNullable<HomeOfAllQuery['conference']>;
type Beyond = NonNullable<HomeBeyondQuery['conference']>;
type Act = Home['changes']['items'][number];

/** As many as the server tells whoever asks for themself. */
const MOST_CHANGES = 50;

/** The home page of one reader, of what all see, what their delegation sees beyond that, and what is theirs alone. */
export function wholeHome(
  all: HomeOfAllQuery,
  beyond: HomeBeyondQuery,
  { own, personId }: { readonly own: ConferenceHomeQuery; readonly personId: string | null },
): ConferenceHomeQuery {
  const [first, more, mine] = [all.conference, beyond.conference, own.conference];
  if (first == null || more == null || mine == null) return own;
  const { tasks: _, lastActs, ...seen } = first;
  return {
    conference: {
      ...mine,
      ...seen,
      standing: added(first.standing, more.standing),
      issues: issues(first.issues, more.narrowerOnIssues),
      waitsForMe: atAGlance(ownTasks(first, more, mine.capacities)),
      changes: changes(mine.changes, [...lastActs, ...more.lastActs], personId),
    },
  };
}

function added(one: Home['standing'], other: Home['standing']): Home['standing'] {
  return {
    ...one,
    issues: one.issues + other.issues,
    positions: one.positions + other.positions,
    comments: one.comments + other.comments,
    amendments: one.amendments + other.amendments,
    brackets: one.brackets + other.brackets,
    provisions: one.provisions + other.provisions,
    provisionsBracketed: one.provisionsBracketed + other.provisionsBracketed,
  };
}

function issues(all: OfAll['issues'], narrower: Beyond['narrowerOnIssues']): Home['issues'] {
  const more = new Map(narrower.map((each) => [each.issueId, each]));
  return all.map((issue) => {
    const { positions = 0, amendments = 0 } = more.get(issue.id) ?? {};
    return {
      ...issue,
      positions: { ...issue.positions, totalCount: issue.positions.totalCount + positions },
      amendments: { ...issue.amendments, totalCount: issue.amendments.totalCount + amendments },
    };
  });
}

// What the reader was told themself reaches further back than the last acts of all, and what they did is no news to them.
function changes({ since, items }: Home['changes'], acts: readonly Act[], personId: string | null): Home['changes'] {
  const news = acts.filter(
    ({ at, actorId }) =>
      (since == null || Date.parse(at) > Date.parse(since)) && (personId === null || actorId !== personId),
  );
  const once = new Map([...items, ...news].map((act) => [act.id, act]));
  const newest = [...once.values()].toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return { since, items: newest.slice(0, MOST_CHANGES) };
}
