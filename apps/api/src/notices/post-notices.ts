import { Injectable } from '@nestjs/common';
import { NOTICE_KINDS } from '#lib/notices';
import { Letters, withCheckpoint } from '../identity/letters.events.js';
import { PublicAddress } from '../platform/config/public-address.js';
import type { Transaction } from '../platform/database/database.js';
import { Checkpoints } from '../record/checkpoints.events.js';
import { letterWords, type Told } from './letter-words.js';
import { StopStore } from './stop.store.js';
import { STOP_PATH } from './stop-path.js';

/** Writes the letter itself: in its reader's language, with a way to stop such letters that needs no signing in. */
@Injectable()
export class PostNotices {
  constructor(
    private readonly stops: StopStore,
    private readonly letters: Letters,
    private readonly checkpoints: Checkpoints,
    private readonly address: PublicAddress,
  ) {}

  /** Null where the person has no address any more. */
  async post(tx: Transaction, personId: string, told: readonly Told[]): Promise<string | null> {
    const said = new Set(told.flatMap(({ notices }) => notices.map(({ kind }) => kind)));
    const kinds = NOTICE_KINDS.filter((kind) => said.has(kind));
    const token = await this.stops.make(tx, personId, kinds);
    const checkpoint = await this.checkpoints.of(tx, told[0]?.conferenceId ?? '');
    const stopped = `token=${token}&kinds=${kinds.join(',')}`;
    const headers = {
      'List-Unsubscribe': `<${this.address.link(`${STOP_PATH}?${stopped}`)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
    return this.letters.toPerson(tx, personId, (locale) => {
      const { subject, body } = letterWords(locale, told, {
        choices: this.address.link('/me/notices'),
        stop: this.address.link(`/unsubscribe#${stopped}`),
        of: (path) => this.address.link(path),
      });
      return { subject, body: withCheckpoint(locale, body, checkpoint), headers };
    });
  }
}
