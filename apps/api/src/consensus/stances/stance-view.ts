import type {
  Answer,
  ClearedStance,
  DelegationId,
  Digest,
  DraftStance,
  PersonId,
  Remedy,
  Stance,
  StanceId,
  StanceKind,
  Standing,
} from '#lib/consensus';
import type { Content, OptionId } from '#lib/drafting';
import { stateOf } from '../text-digest.js';

/** What the rules need to know of what was said. */
export interface SpokenStance {
  readonly id: string;
  readonly draftId: string;
  readonly provisionId: string;
  readonly stakeholderId: string;
  readonly digest: string;
  readonly kind: StanceKind;
  readonly acceptable: readonly string[] | null;
  readonly reason: string | null;
  readonly remedy: Remedy['kind'] | null;
  readonly wording: Content | null;
  readonly byId: string;
}

export interface StanceRow extends SpokenStance {
  readonly state: 'DRAFTED' | 'CLEARED';
  readonly conferenceId: string;
  readonly key: string;
  readonly symbol: string;
  readonly words: Content;
  readonly suppressed: boolean;
  readonly at: Date;
  readonly cited: string | null;
  readonly wordsNow: Content | null;
  readonly suppressedNow: boolean | null;
}

export interface StanceView extends StanceRow {
  readonly cleared: boolean;
  readonly standing: Standing | 'gone';
}

const COLUMNS = `s.id, s.draft_id as "draftId", s.provision_id as "provisionId", s.stakeholder_id as "stakeholderId",
    s.digest, s.kind, s.acceptable, s.reason, s.remedy, s.wording, s.said_by as "byId"`;

/** Stances `s` without any words but those they ask for: of a draft there may be thousands. */
export const SPOKEN = `select ${COLUMNS} from stance s`;

/** Stances `s` with the words they are on and those that stand now. */
export const STANCE = `select ${COLUMNS}, s.state, s.conference_id as "conferenceId", s.audience as key, b.symbol,
    s.on_words as words, s.on_suppressed as suppressed, s.said_at as at,
    coalesce(p.number, p.label) as cited, p.content as "wordsNow", p.suppressed as "suppressedNow"
  from stance s join stakeholder b on b.id = s.stakeholder_id
  left join draft_provision p on p.draft_id = s.draft_id and p.provision_id = s.provision_id`;

/** The words of a provision are looked at once, however many speak of them. */
export function toViews(rows: readonly StanceRow[]): StanceView[] {
  const now = new Map<string, string | null>();
  return rows.map((row) => {
    const place = `${row.draftId} ${row.provisionId}`;
    const digest = now.get(place) ?? digestNow(row);
    now.set(place, digest);
    return { ...row, cleared: row.state === 'CLEARED', standing: standingOf(row, digest) };
  });
}

export function toStance(view: StanceView): Stance {
  return view.cleared ? toCleared(view) : toDraft(view);
}

export function toCleared(view: SpokenStance): ClearedStance {
  return { ...stated(view), clearedBy: view.byId as PersonId };
}

export function toDraft(view: SpokenStance): DraftStance {
  return { ...stated(view), clearedBy: null };
}

function stated(view: SpokenStance) {
  return {
    id: view.id as StanceId,
    delegation: view.stakeholderId as DelegationId,
    on: { provision: view.provisionId, digest: view.digest as Digest },
    answer: answerOf(view),
    acceptable: view.acceptable as readonly OptionId[] | null,
  };
}

function answerOf({ kind, reason, remedy, wording }: SpokenStance): Answer {
  if (kind !== 'object') return { kind, objection: null };
  const asked: Remedy = remedy === 'words' ? { kind: 'words', content: wording ?? [] } : { kind: 'suppress' };
  return { kind, objection: { reason: reason ?? '', remedy: asked } };
}

function digestNow({ provisionId, wordsNow, suppressedNow }: StanceRow): string | null {
  if (wordsNow === null || suppressedNow === null) return null;
  return stateOf(provisionId, { content: wordsNow, suppressed: suppressedNow }).digest;
}

function standingOf({ digest }: StanceRow, now: string | null): Standing | 'gone' {
  if (now === null) return 'gone';
  return now === digest ? 'stands' : 'toReconfirm';
}
