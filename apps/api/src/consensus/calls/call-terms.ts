import { Injectable } from '@nestjs/common';
import {
  type Asking,
  type AskingKind,
  type CallId,
  type Deadline,
  type DeadlineNotAcceptable,
  type Moment,
  type Terms,
  usualReminders,
  written,
} from '#lib/consensus';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable, notAcceptable } from '#lib/positions';
import type { Transaction } from '../../platform/database/database.js';
import { RulesReader, type RuleView } from '../rules/rules.reader.js';
import { TextNowReader } from '../text-now.reader.js';

export interface DeadlineInput {
  readonly at: Date;
  readonly zone: string;
  readonly reminders?: readonly Date[] | null;
}

export interface CallInput {
  readonly title: string;
  readonly provisionIds: readonly string[];
  readonly ruleId: string;
  readonly asking: AskingKind;
  readonly deadline?: DeadlineInput | null;
  readonly leastHours: number;
}

export interface CallTerms {
  readonly terms: Terms;
  readonly title: string;
  readonly ruleName: string;
}

type No = NotAcceptable | DeadlineNotAcceptable | Refusal<'NotFound', { what: string }>;

const TITLE_LIMIT = 300;
const MOST_PROVISIONS = 500;
const YEAR_OF_HOURS = 8784;

interface Asked {
  readonly id: string;
  readonly conferenceId: string;
  readonly draftId: string;
  readonly now: Moment;
}

/** What a call will ask, as the chair put it: of provisions that are in the draft, by a rule of the conference. */
@Injectable()
export class ReadTerms {
  constructor(
    private readonly rules: RulesReader,
    private readonly texts: TextNowReader,
  ) {}

  async read(tx: Transaction, { id, conferenceId, draftId, now }: Asked, input: CallInput): Promise<CallTerms | No> {
    const problem = formOf(input);
    if (problem !== null) return problem;
    const rule: RuleView | null = await this.rules.one(tx, input.ruleId);
    if (rule === null || rule.conferenceId !== conferenceId || rule.retiredAt !== null)
      return refuse('NotFound', { what: 'rule' });
    const there = await this.texts.some(tx, draftId, input.provisionIds);
    if (there.length < new Set(input.provisionIds).size) return refuse('NotFound', { what: 'provision' });
    const asking = askingOf(input, now);
    if (isRefusal(asking)) return asking as No;
    const terms = { id: id as CallId, asking: asking as Asking, rule: rule.rule, provisions: input.provisionIds };
    return { terms, title: input.title.trim(), ruleName: rule.name };
  }
}

function formOf({ title, provisionIds, asking, deadline, leastHours }: CallInput): NotAcceptable | null {
  const problem = acceptWords(title, { field: 'title', most: TITLE_LIMIT });
  if (problem !== null) return problem;
  if (provisionIds.length > MOST_PROVISIONS)
    return notAcceptable('TooLong', { field: 'provisionIds', most: MOST_PROVISIONS, length: provisionIds.length });
  if ((asking === 'inRoom') !== (deadline == null)) return notAcceptable('DeadlineNeeded', { field: 'deadline' });
  const fits = leastHours >= 0 && leastHours <= YEAR_OF_HOURS;
  return fits ? null : notAcceptable('NotAWholeNumber', { field: 'leastHours' });
}

function askingOf({ asking, deadline, leastHours }: CallInput, now: Moment): Asking | DeadlineNotAcceptable {
  if (asking === 'inRoom' || deadline == null) return { kind: 'inRoom' };
  const read = readDeadline(deadline, now);
  if (isRefusal(read)) return read as DeadlineNotAcceptable;
  return asking === 'silence'
    ? { kind: 'silence', deadline: read as Deadline, leastHours }
    : { kind: 'byDeadline', deadline: read as Deadline };
}

/** As it was sent, with the usual reminders where none are named. That it is late enough is judged when it is announced. */
export function readDeadline({ at, zone, reminders }: DeadlineInput, now: Moment): Deadline | DeadlineNotAcceptable {
  if (!isZone(zone))
    return refuse('DeadlineNotAcceptable', { problem: 'ZoneUnknown' as const, earliest: written(now) });
  const dueAt = at.getTime() as Moment;
  const named = reminders?.map((moment) => moment.getTime() as Moment);
  return { dueAt, zone, reminders: named ?? usualReminders(now, dueAt) };
}

/** Names of the IANA list, as the runtime knows them. An offset such as +05:00 is none: nobody knows whose it is. */
function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
