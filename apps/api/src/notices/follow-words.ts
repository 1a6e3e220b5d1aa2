import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../platform/database/database.js';
import { ConcernedReader, type News } from './concerned.reader.js';
import { HearersReader } from './hearers.reader.js';
import { TellOfActs } from './tell-of-acts.js';
import { type ChangedWords, WordsFollowed } from './words-followed.store.js';

/** So long nobody has to write in a provision before anybody is told that its words changed. */
const STILL_MINUTES = 15;
/** Of one provision nobody is told more often than that. */
const QUIET_HOURS = 12;

/** Tells of words that were typed, once they stand still: it is in no record, and takes from a stance what it rests on. */
@Injectable()
export class FollowWords {
  constructor(
    private readonly database: Database,
    private readonly words: WordsFollowed,
    private readonly hearers: HearersReader,
    private readonly concerned: ConcernedReader,
    private readonly telling: TellOfActs,
  ) {}

  /** Answers with how many provisions people were told of. */
  execute(stillMinutes = STILL_MINUTES): Promise<number> {
    return this.database.transaction({ kind: 'system', job: 'notices' }, async (tx) => {
      await this.words.look(tx);
      let told = 0;
      for (const changed of await this.words.changed(tx, stillMinutes, QUIET_HOURS)) {
        if (!changed.recorded) told += await this.tell(tx, changed);
        await this.words.told(tx, changed);
      }
      return told;
    });
  }

  private async tell(tx: Transaction, changed: ChangedWords): Promise<number> {
    const { draftId, provisionId, cited } = changed;
    const news = newsOf(changed);
    const concerns = await this.concerned.among(tx, [news]);
    const people = (await this.hearers.of(tx, changed)).filter((hearer) => concerns(news, hearer));
    const tellings = people.map(({ personId }) => ({ news, personId }));
    await this.telling.send(tx, changed, tellings, { draftId, provisionId, cited });
    return people.length === 0 ? 0 : 1;
  }
}

/** As if it were an act: nobody's, and in no chain. */
function newsOf({ draftId, provisionId, changedAt }: ChangedWords): News {
  const facts = { draftId, provisionId };
  const act = { seq: 0, kind: 'WordsChanged', at: changedAt, subjectId: draftId, facts, actorId: null };
  return { act, notice: { kind: 'TEXT', whom: 'holders' } };
}
