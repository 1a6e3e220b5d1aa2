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

export interface StanceRow {
  readonly id: string;
  readonly state: 'DRAFTED' | 'CLEARED';
  readonly conferenceId: string;
  readonly key: string;
  readonly draftId: string;
  readonly provisionId: string;
  readonly stakeholderId: string;
  readonly symbol: string;
  readonly digest: string;
  readonly words: Content;
  readonly suppressed: boolean;
  readonly kind: StanceKind;
  readonly acceptable: readonly string[] | null;
  readonly reason: string | null;
  readonly remedy: Remedy['kind'] | null;
  readonly wording: Content | null;
  readonly byId: string;
  readonly at: Date;
  readonly cited: string | null;
  readonly wordsNow: Content | null;
  readonly suppressedNow: boolean | null;
}

export interface StanceView extends StanceRow {
  readonly cleared: boolean;
  readonly standing: Standing | 'gone';
}

/** Stances `s` with the words that stand now. */
export const STANCE = `select s.id, s.state, s.conference_id as "conferenceId", s.audience as key, s.draft_id as "draftId",
    s.provision_id as "provisionId", s.stakeholder_id as "stakeholderId", b.symbol, s.digest, s.on_words as words,
    s.on_suppressed as suppressed, s.kind, s.acceptable, s.reason, s.remedy, s.wording, s.said_by as "byId", s.said_at as at,
    coalesce(p.number, p.label) as cited, p.content as "wordsNow", p.suppressed as "suppressedNow"
  from stance s join stakeholder b on b.id = s.stakeholder_id
  left join draft_provision p on p.draft_id = s.draft_id and p.provision_id = s.provision_id`;

export function toView(row: StanceRow): StanceView {
  return { ...row, cleared: row.state === 'CLEARED', standing: standingOf(row) };
}

export function toStance(view: StanceView): Stance {
  return view.cleared ? toCleared(view) : toDraft(view);
}

export function toCleared(view: StanceView): ClearedStance {
  return { ...stated(view), clearedBy: view.byId as PersonId };
}

export function toDraft(view: StanceView): DraftStance {
  return { ...stated(view), clearedBy: null };
}

function stated(view: StanceView) {
  return {
    id: view.id as StanceId,
    delegation: view.stakeholderId as DelegationId,
    on: { provision: view.provisionId, digest: view.digest as Digest },
    answer: answerOf(view),
    acceptable: view.acceptable as readonly OptionId[] | null,
  };
}

function answerOf({ kind, reason, remedy, wording }: StanceRow): Answer {
  if (kind !== 'object') return { kind, objection: null };
  const asked: Remedy = remedy === 'words' ? { kind: 'words', content: wording ?? [] } : { kind: 'suppress' };
  return { kind, objection: { reason: reason ?? '', remedy: asked } };
}

function standingOf({ provisionId, digest, wordsNow, suppressedNow }: StanceRow): Standing | 'gone' {
  if (wordsNow === null || suppressedNow === null) return 'gone';
  const now = stateOf(provisionId, { content: wordsNow, suppressed: suppressedNow });
  return now.digest === digest ? 'stands' : 'toReconfirm';
}
