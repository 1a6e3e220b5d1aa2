import { Injectable } from '@nestjs/common';
import { noticeOf } from '#lib/notices';
import { Database } from '../platform/database/database.js';
import type { News } from './concerned.reader.js';
import { HearersReader } from './hearers.reader.js';
import { TellOfActs } from './tell-of-acts.js';
import { type Act, UnheardActs } from './unheard-acts.store.js';

/** Makes a notice of each act in the record for everybody whom it concerns and who may read of it. */
@Injectable()
export class HearActs {
  constructor(
    private readonly database: Database,
    private readonly unheard: UnheardActs,
    private readonly hearers: HearersReader,
    private readonly telling: TellOfActs,
  ) {}

  /** Goes on with one chain; false where none has news. */
  one(): Promise<boolean> {
    return this.database.transaction({ kind: 'system', job: 'notices' }, async (tx) => {
      const chain = await this.unheard.chain(tx);
      if (chain === null) return false;
      const acts = await this.unheard.acts(tx, chain);
      const news = acts.flatMap(newsOf);
      if (news.length > 0) await this.telling.tell(tx, chain, news, await this.hearers.of(tx, chain));
      await this.unheard.heard(tx, chain, acts.at(-1)?.seq ?? chain.seq);
      return true;
    });
  }
}

function newsOf(act: Act): News[] {
  const notice = noticeOf(act.kind);
  return notice === null ? [] : [{ act, notice }];
}
