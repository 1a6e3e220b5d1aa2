import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { ConcernedReader, type News } from './concerned.reader.js';
import type { Hearer } from './hearers.reader.js';
import { NoticeStore, type WordsTold } from './notice.store.js';
import type { Chain } from './unheard-acts.store.js';
import { type Telling, WhenToTell } from './when-to-tell.js';

/** Writes the notices of some acts, and with them the jobs that will write the letters. */
@Injectable()
export class TellOfActs {
  constructor(
    private readonly concerned: ConcernedReader,
    private readonly when: WhenToTell,
    private readonly store: NoticeStore,
    private readonly jobs: Jobs,
  ) {}

  async tell(tx: Transaction, chain: Chain, news: readonly News[], hearers: readonly Hearer[]): Promise<void> {
    await this.send(tx, chain, await this.whom(tx, news, hearers));
  }

  /** Where they are of words, `words` says of which. */
  async send(
    tx: Transaction,
    chain: Omit<Chain, 'seq'>,
    tellings: readonly Telling[],
    words: WordsTold | null = null,
  ): Promise<void> {
    if (tellings.length === 0) return;
    const { notices, letters } = await this.when.of(tx, tellings);
    await this.store.add(tx, chain, notices, words);
    const errands = letters.flatMap(({ personId, dueAt }) =>
      dueAt === null ? [] : [{ data: { personId }, after: dueAt }],
    );
    await this.jobs.send(tx, 'notices', errands);
  }

  // What somebody did themselves is no news to them, nor what happened before they came.
  private async whom(tx: Transaction, news: readonly News[], hearers: readonly Hearer[]): Promise<Telling[]> {
    const concerns = await this.concerned.among(tx, news);
    return news.flatMap((each) =>
      hearers
        .filter(({ personId, since }) => personId !== each.act.actorId && since <= each.act.at)
        .filter((hearer) => concerns(each, hearer))
        .map(({ personId }) => ({ news: each, personId })),
    );
  }
}
