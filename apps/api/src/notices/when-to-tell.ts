import { Injectable } from '@nestjs/common';
import { tellAt } from '#lib/notices';
import { LettersToldReader, type LetterTold } from '../identity/letters-told.reader.js';
import { Clock } from '../platform/clock/clock.js';
import type { Transaction } from '../platform/database/database.js';
import { type Choices, ChoicesReader } from './choices.reader.js';
import type { News } from './concerned.reader.js';
import { type NewNotice, NoticeStore } from './notice.store.js';

/** What happens within a minute goes into one letter. */
const GATHERED = 60_000;

export interface Telling {
  readonly news: News;
  readonly personId: string;
}

interface Known {
  readonly now: Date;
  readonly choicesOf: (personId: string) => Choices;
  /** Letters of the same moment about the same thing. */
  readonly told: ReadonlyMap<string, string>;
  /** When a letter to somebody is to be written anyway. */
  readonly next: ReadonlyMap<string, Date>;
}

/** When people are told: as they chose, and of nothing twice. */
@Injectable()
export class WhenToTell {
  constructor(
    private readonly choices: ChoicesReader,
    private readonly letters: LettersToldReader,
    private readonly store: NoticeStore,
    private readonly clock: Clock,
  ) {}

  /** The notices, and those of their moments for which no letter waits yet. */
  async of(
    tx: Transaction,
    tellings: readonly Telling[],
  ): Promise<{ readonly notices: readonly NewNotice[]; readonly letters: readonly NewNotice[] }> {
    const people = [...new Set(tellings.map(({ personId }) => personId))];
    const subjects = [...new Set(tellings.map(({ news }) => news.act.subjectId))];
    const known: Known = {
      now: await this.clock.now(tx),
      choicesOf: await this.choices.ofAll(tx, people),
      told: lettersBy(await this.letters.about(tx, subjects)),
      next: await this.store.nextLetters(tx, people),
    };
    const notices = tellings.map((telling) => noticeTo(telling, known));
    return { notices, letters: firstOfEach(notices, known) };
  }
}

function noticeTo({ news: { act, notice }, personId }: Telling, { now, choicesOf, told, next }: Known): NewNotice {
  const { kind } = notice;
  const about = { personId, seq: act.seq, kind };
  const letterId = told.get(letterKey(personId, act.subjectId, act.at));
  if (letterId !== undefined) return { ...about, way: 'NONE', dueAt: null, letterId };
  const { hours, wayOf } = choicesOf(personId);
  const way = wayOf(kind);
  const waiting = way === 'AT_ONCE' ? next.get(personId) : undefined;
  const from = way === 'AT_ONCE' ? new Date(now.getTime() + GATHERED) : now;
  return { ...about, way, dueAt: waiting ?? tellAt(from, way, hours), letterId: null };
}

function firstOfEach(notices: readonly NewNotice[], { next }: Known): NewNotice[] {
  const moments = new Map<string, NewNotice>();
  for (const notice of notices) {
    const { personId, dueAt } = notice;
    if (dueAt !== null && next.get(personId)?.getTime() !== dueAt.getTime())
      moments.set(`${personId} ${dueAt.getTime()}`, notice);
  }
  return [...moments.values()];
}

function lettersBy(letters: readonly LetterTold[]): ReadonlyMap<string, string> {
  return new Map(letters.map(({ id, personId, about, at }) => [letterKey(personId, about, at), id]));
}

function letterKey(personId: string, about: string, at: Date): string {
  return `${personId} ${about} ${at.getTime()}`;
}
