import type { BracketFinding, Fact, Missing, Waiting } from '#lib/consensus';
import type { Json } from '#lib/record';
import type { CallNames } from './call-names.reader.js';

type Facts = { readonly [name: string]: Json };

/** One thing that was done in a call, as its acts and the record have it. */
export interface ToldOfCall {
  readonly kind: string;
  readonly facts: Facts;
  readonly provisionId: string | null;
  readonly stakeholderId: string | null;
  /** Names what can happen in a call but once: a second row of the same name is refused by the database. */
  readonly once: string | null;
}

/** What is known of an act beyond the rules' own facts. */
export interface Beside {
  readonly revision: { readonly id: string; readonly number: number; readonly sha256: string } | null;
  /** By provision and delegation: the amendment that was filed of the wording of its objection. */
  readonly amendments: ReadonlyMap<string, string>;
}

/** `facts`, and what else is to be kept of it. */
type Telling = Partial<ToldOfCall> & { readonly facts: Facts };
type Tellers = {
  readonly [Kind in Fact['kind']]?: (fact: Extract<Fact, { kind: Kind }>, names: CallNames, beside: Beside) => Telling;
};

// Stances and proxies are not a call's own, and are told where they are said.
const tellers: Tellers = {
  CallRevised: () => ({ facts: {} }),
  CallOpened: ({ dueAt, despite }, _, beside) => ({
    facts: { ...openedOn(beside), dueAt, despite },
    once: 'opened',
  }),
  CallExtended: ({ from, to, zone, reason }) => ({ facts: { from, to, zone, reason } }),
  CallReceived: ({ delegation }, { symbol }) => ({
    facts: { delegation: symbol(delegation) },
    stakeholderId: delegation,
    once: `received ${delegation}`,
  }),
  PresenceNoted: ({ present }, { symbol }) => ({ facts: { present: present.map(symbol), presentIds: present } }),
  ObjectionRuled: ({ stance, finds, reason }) => ({ facts: { stance, finds, reason } }),
  CallReminded: ({ at, dueAt, silent }, names) => ({
    facts: { at, dueAt, silent: symbols(silent, names) },
    once: `reminded ${at} of ${dueAt}`,
  }),
  RulingsAwaited: ({ delegations }, { symbol }) => ({
    facts: { delegations: delegations.map(symbol) },
    once: 'awaited',
  }),
  ProvisionDecided: ({ provision, outcome, finding, brackets }, names) => ({
    facts: {
      provisionId: provision,
      cited: names.cited(provision),
      outcome,
      counts: finding.counts,
      missing: finding.missing.map((each) => named(each, names)) as unknown as Json,
      ...(brackets.length > 0 && { brackets: brackets.map(foundOf) }),
    },
    provisionId: provision,
    once: `decided ${provision}`,
  }),
  ProvisionReopened: ({ provision, delegation, reason, remedy }, names, { amendments }) => ({
    facts: {
      provisionId: provision,
      cited: names.cited(provision),
      delegation: names.symbol(delegation),
      reason,
      remedy: remedy as unknown as Json,
      amendmentId: amendments.get(`${provision} ${delegation}`) ?? null,
    },
    provisionId: provision,
    stakeholderId: delegation,
    once: `reopened ${provision} for ${delegation}`,
  }),
  CallClosed: ({ outcome }) => ({ facts: { outcome }, once: 'ended' }),
  CallWithdrawn: ({ reason }) => ({ facts: { reason }, once: 'ended' }),
};

/** Null for what is told elsewhere. */
export function toldOf(fact: Fact, names: CallNames, beside: Beside): ToldOfCall | null {
  const tell = tellers[fact.kind] as ((fact: Fact, names: CallNames, beside: Beside) => Telling) | undefined;
  if (tell === undefined) return null;
  return { kind: fact.kind, provisionId: null, stakeholderId: null, once: null, ...tell(fact, names, beside) };
}

/** What is missing, with delegations by their symbols. */
export function named(missing: Missing, names: Pick<CallNames, 'symbol'>): Missing {
  return 'delegation' in missing ? { ...missing, delegation: names.symbol(missing.delegation) as never } : missing;
}

function foundOf({ bracket, outcome, acceptableToAll, counts }: BracketFinding): Json {
  return {
    bracket,
    outcome,
    acceptableToAll,
    counts: counts.map(({ option, acceptable }) => ({ option, acceptable })),
  };
}

function symbols(waiting: readonly Waiting[], names: CallNames): readonly string[] {
  return waiting.map(({ delegation }) => names.symbol(delegation));
}

function openedOn({ revision }: Beside): Facts {
  return revision === null
    ? {}
    : { revision: `Rev.${revision.number}`, revisionId: revision.id, sha256: revision.sha256 };
}
