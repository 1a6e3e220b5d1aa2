import type { Amendment, Rebase } from '#lib/merging';
import type { AmendmentView } from '../../amendments/amendments.reader.js';
import { countedFor, type Decision, NO_PLACES, plus, type Tally } from './tally.js';

export type OutcomeKind = 'TAKEN' | 'TAKEN_IN_PART' | 'IN_BRACKETS' | 'NOT_TAKEN' | 'NOTHING_ASKED';
export type RebaseKind = Uppercase<Rebase['kind']>;

/** What a merge makes of one amendment, and of all its places so far. */
export interface Outcome {
  readonly amendmentId: string;
  readonly kind: Amendment['kind'];
  readonly outcome: OutcomeKind;
  readonly rebase: RebaseKind;
  readonly tally: Tally;
}

export interface Reckoning {
  /** Those that go in now, each with what became of it on the way to the words that stand. */
  readonly asked: readonly { readonly amendment: AmendmentView; readonly rebase: Rebase['kind'] }[];
  readonly decisions: readonly Decision[];
  /** How it went for amendments in merges before this one. */
  readonly earlier: ReadonlyMap<string, Tally>;
}

/** What becomes of every amendment that goes in now, and of every one that stood in a bracket which goes now. */
export function outcomesOf({ asked, decisions, earlier }: Reckoning): readonly Outcome[] {
  const touched = decisions.filter(({ stands }) => !stands).flatMap(({ bracket }) => voicesOf(bracket));
  const going = new Map(asked.map((each) => [each.amendment.id, each]));
  return [...new Set([...going.keys(), ...touched])].map((amendmentId) => {
    const mine = decisions.filter(({ bracket }) => voicesOf(bracket).includes(amendmentId));
    const now = mine.filter(({ stands }) => !stands).map((decision) => countedFor(decision, amendmentId));
    const tally = [earlier.get(amendmentId) ?? NO_PLACES, ...now].reduce(plus);
    const goes = going.get(amendmentId);
    const rebase = (goes?.rebase.toUpperCase() ?? 'CLEAN') as RebaseKind;
    const open = mine.some(({ stands }) => stands);
    const kind = (goes?.amendment.kind ?? 'MOD') as Amendment['kind'];
    return { amendmentId, kind, outcome: open ? 'IN_BRACKETS' : kindOf(tally, goes?.amendment, rebase), rebase, tally };
  });
}

// Who asks that nothing change has what was asked where nothing does.
function kindOf({ taken, lost }: Tally, amendment: AmendmentView | undefined, rebase: RebaseKind): OutcomeKind {
  if (taken + lost === 0) return amendment?.kind === 'NOC' && rebase !== 'CONFLICTING' ? 'TAKEN' : 'NOTHING_ASKED';
  if (lost === 0) return 'TAKEN';
  return taken === 0 ? 'NOT_TAKEN' : 'TAKEN_IN_PART';
}

function voicesOf({ options }: Decision['bracket']): readonly string[] {
  return options.flatMap(({ amendments }) => amendments);
}
