import type { OptionId } from '#lib/drafting';
import { paragraph } from '#lib/drafting/testing';
import type {
  ClearedStance,
  Delegation,
  DelegationId,
  Digest,
  DraftStance,
  Member,
  Moment,
  PersonId,
  Ruling,
  Said,
  StanceId,
  StanceKind,
  TextState,
  Voice,
} from '../src/index.js';

/** A Member State of both unions, unless the test wants it different. */
export const delegation = (symbol: string, different: Partial<Delegation> = {}): Delegation => ({
  id: symbol as DelegationId,
  ctuMember: true,
  ituMemberState: true,
  category: 'GOVERNMENT',
  ...different,
});

export const delegations = (...symbols: readonly string[]): readonly Delegation[] =>
  symbols.map((symbol) => delegation(symbol));

/** A text state whose digest is a word of the test's. */
export const words = (provision: string, digest: string): TextState => ({ provision, digest: digest as Digest });

let given = 0;

export function drafted(symbol: string, on: TextState, kind: StanceKind, different: Partial<DraftStance> = {}) {
  given += 1;
  const objection = { reason: `${symbol} cannot.`, remedy: { kind: 'words', content: [paragraph(symbol)] } } as const;
  const answer = kind === 'object' ? ({ kind, objection } as const) : ({ kind, objection: null } as const);
  const stance: DraftStance = {
    id: `${symbol}-${given}` as StanceId,
    delegation: symbol as DelegationId,
    on,
    answer,
    acceptable: null,
    clearedBy: null,
    ...different,
  };
  return stance;
}

export function cleared(symbol: string, on: TextState, kind: StanceKind): ClearedStance {
  return { ...drafted(symbol, on, kind), clearedBy: `head of ${symbol}` as PersonId };
}

export const member = (symbol: string, part: Member['part'] = 'head'): Member => ({
  person: `${part} of ${symbol}` as PersonId,
  delegation: symbol as DelegationId,
  part,
});

/** What a delegation was heard to say; its stance bears the delegation's symbol. */
export const voice = (symbol: string, says: Said, different: Partial<Voice> = {}): Voice => ({
  delegation: delegation(symbol),
  says,
  stance: says === 'silence' || says === 'unknown' ? null : (symbol as StanceId),
  through: null,
  present: true,
  acceptable: null,
  ...different,
});

export const accepting = (symbol: string, ...options: readonly string[]): Voice =>
  voice(symbol, 'reserve', { acceptable: options as readonly OptionId[] });

export const ruling = (stance: string, finds: Ruling['finds']): Ruling => ({
  stance: stance as StanceId,
  finds,
  reason: 'As discussed in the room.',
  by: 'chair' as PersonId,
});

/** `at('2012-10-17T13:00Z')`. */
export const at = (iso: string): Moment => Date.parse(iso) as Moment;
