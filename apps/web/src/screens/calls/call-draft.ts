import type { AskingKind, CallInput } from '#lib/contract';
import { instantIn, wallTimeIn } from '../../parts/consensus/zone-time.js';
import { remindersBefore, USUAL_REMINDERS } from './reminders.js';

/** A call as its form has it. */
export interface CallDraft {
  readonly title: string;
  readonly provisionIds: readonly string[];
  readonly ruleId: string | null;
  readonly asking: AskingKind;
  readonly wallTime: string;
  readonly zone: string;
  readonly leastHours: string;
  /** Hours before the end. */
  readonly reminders: readonly number[];
}

const DAYS_GIVEN = 5;
const DAY = 86_400_000;
const USUAL_HOURS = '72';

/** Nothing chosen; a deadline in five days at five in the afternoon, so that the usual three days fit. */
export function emptyCall(provisionIds: readonly string[], zone: string, now: number): CallDraft {
  const day = wallTimeIn(zone, new Date(now + DAYS_GIVEN * DAY).toISOString()).slice(0, 10);
  const wallTime = `${day}T17:00`;
  const asked = { title: '', provisionIds, ruleId: null, asking: 'byDeadline' } as const;
  return { ...asked, wallTime, zone, leastHours: USUAL_HOURS, reminders: USUAL_REMINDERS };
}

/** What is sent at a moment; null while something is missing. */
export function callInput(draft: CallDraft, now: number = Date.now()): CallInput | null {
  const { title, provisionIds, ruleId, asking, wallTime, zone, leastHours } = draft;
  if (title.trim() === '' || provisionIds.length === 0 || ruleId === null) return null;
  const said = { title, provisionIds, ruleId, asking };
  if (asking === 'inRoom') return { ...said, leastHours: Number(USUAL_HOURS), deadline: null };
  const at = instantIn(zone, wallTime);
  const hours = Number(leastHours);
  if (at === null || leastHours.trim() === '' || !Number.isInteger(hours)) return null;
  return { ...said, leastHours: hours, deadline: { at, zone, reminders: remindersBefore(at, draft.reminders, now) } };
}
