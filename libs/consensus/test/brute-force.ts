import type { Reading, Rule, Ruling, Said, Voice } from '#lib/consensus';

export type Verdict = 'met' | 'notMet' | 'undetermined';

/**
 * Each rule read aloud, without any of the library's arithmetic: what is unknown is tried in every way it could have
 * been, and the verdict is what all of them say, or none.
 */
export function readAloud(rule: Rule, voices: readonly Voice[], rulings: readonly Ruling[]): Verdict {
  const verdicts = new Set(possible(voices).map((world) => verdictIn(rule, world, rulings)));
  const [verdict] = verdicts;
  return verdicts.size === 1 && verdict !== undefined ? verdict : 'undetermined';
}

type Known = Omit<Voice, 'says' | 'present'> & { readonly says: Exclude<Said, 'unknown'>; readonly present: boolean };

function possible(voices: readonly Voice[]): readonly (readonly Known[])[] {
  let worlds: (readonly Known[])[] = [[]];
  for (const voice of voices) {
    const says =
      voice.says === 'unknown'
        ? (['support', 'canLiveWith', 'abstain', 'reserve', 'object', 'silence'] as const)
        : [voice.says];
    const present = voice.present === null ? [true, false] : [voice.present];
    const ways = says.flatMap((said) => present.map((there): Known => ({ ...voice, says: said, present: there })));
    worlds = worlds.flatMap((world) => ways.map((way) => [...world, way]));
  }
  return worlds;
}

export function countsUnder({ counting, kind }: Rule, { delegation }: Known): boolean {
  if (kind === 'majority' && delegation.mayVote === false) return false;
  if (counting.kind === 'ctuMembers') return delegation.ctuMember;
  if (counting.kind === 'ituMemberStates') return delegation.ituMemberState;
  return counting.kind === 'allDelegations' || counting.categories.some((one) => one === delegation.category);
}

/** Everybody who counts, on the heap where the rule puts them. */
interface Room {
  readonly electorate: readonly Known[];
  readonly heap: Readonly<Record<Reading, readonly Known[]>>;
  readonly lastRuling: (voice: Known, relevant: readonly string[]) => string | undefined;
}

function verdictIn(rule: Rule, world: readonly Known[], rulings: readonly Ruling[]): Verdict {
  const electorate = world.filter((voice) => countsUnder(rule, voice));
  if (electorate.length === 0) return 'notMet';
  const heap: Record<Reading, Known[]> = { for: [], against: [], abstains: [], notCounted: [] };
  for (const voice of electorate) heap[rule.reading[voice.says]].push(voice);
  const lastRuling = (voice: Known, relevant: readonly string[]) => {
    const given = rulings.filter((each) => each.stance === voice.stance && relevant.includes(each.finds));
    return given[given.length - 1]?.finds;
  };
  const room = { electorate, heap, lastRuling };
  switch (rule.kind) {
    case 'unanimity':
      return unanimously(rule, room);
    case 'noSustainedObjection':
      return unopposed(rule, room);
    case 'roughConsensus':
      return roughly(rule, room);
    case 'threshold':
      return withSupporters(rule, room);
    case 'majority':
      return byVote(rule, room);
  }
}

type Of<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>;

const percent = (part: number, whole: number) => (100 * part) / whole;
const hundred = (share: { parts: number; of: number }) => percent(share.parts, share.of);
// Percentages are compared with a hair of room, since a third is not a number of the machine's.
const hair = 1e-9;

function unanimously(rule: Of<'unanimity'>, { electorate, heap }: Room): Verdict {
  if (heap.for.length < rule.leastFor || heap.against.length > 0) return 'notMet';
  return percent(heap.abstains.length, electorate.length) > hundred(rule.mostAbstaining) + hair ? 'notMet' : 'met';
}

function unopposed(rule: Of<'noSustainedObjection'>, { heap, lastRuling }: Room): Verdict {
  if (heap.for.length < rule.leastFor) return 'notMet';
  const found = heap.against.map((voice) => lastRuling(voice, ['sustained', 'notSustained']));
  if (found.includes('sustained')) return 'notMet';
  return found.includes(undefined) ? 'undetermined' : 'met';
}

function roughly(rule: Of<'roughConsensus'>, { heap, lastRuling }: Room): Verdict {
  if (heap.for.length < rule.leastFor) return 'notMet';
  const answered = heap.against.filter((voice) => lastRuling(voice, ['answered', 'notAnswered']) === 'answered');
  return answered.length === heap.against.length ? 'met' : 'notMet';
}

function withSupporters(rule: Of<'threshold'>, { electorate, heap }: Room): Verdict {
  const ayes = heap.for.length;
  const noes = heap.against.length;
  const tooFew = ayes < rule.leastFor || percent(ayes, electorate.length) < hundred(rule.leastForOfAll ?? none) - hair;
  const tooMany = noes > (rule.mostAgainst ?? noes) || noes > allowed(rule, ayes) + hair;
  return tooFew || tooMany ? 'notMet' : 'met';
}

const none = { parts: 0, of: 1 };
const allowed = ({ mostAgainstOfFor }: Of<'threshold'>, ayes: number) =>
  mostAgainstOfFor === null ? 1_000 : (ayes * hundred(mostAgainstOfFor)) / 100;

function byVote(rule: Of<'majority'>, { electorate, heap }: Room): Verdict {
  const there = electorate.filter((voice) => voice.present).length;
  if (percent(there, electorate.length) <= hundred(rule.quorumMoreThan) + hair) return 'notMet';
  const voting = heap.for.length + heap.against.length;
  if (voting === 0) return 'notMet';
  return percent(heap.for.length, voting) > hundred(rule.moreThan) + hair ? 'met' : 'notMet';
}
