import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { NOTICE_KINDS, type NoticeKind } from '#lib/notices';
import { Database } from '../platform/database/database.js';
import { ChoiceStore } from './choice.store.js';
import { StopStore } from './stop.store.js';

export type StopOutcome = { readonly kinds: readonly NoticeKind[] } | Refusal<'NotFound', { what: string }>;

/** By a letter's own link, without signing in: no more letters of the kinds that it told of, of one of them, or of any. */
@Injectable()
export class StopNotices {
  constructor(
    private readonly database: Database,
    private readonly stops: StopStore,
    private readonly choices: ChoiceStore,
  ) {}

  execute(token: string, wanted: readonly string[]): Promise<StopOutcome> {
    return this.database.transaction<StopOutcome>({ kind: 'system', job: 'unsubscribe' }, async (tx) => {
      const stop = await this.stops.find(tx, token);
      if (stop === null) return refuse('NotFound', { what: 'link' });
      const kinds = wanted.length === 0 ? stop.kinds : NOTICE_KINDS.filter((kind) => wanted.includes(kind));
      const none = kinds.map((kind) => ({ kind, way: 'NONE' as const }));
      await this.choices.choose(tx, stop.personId, none);
      return { kinds };
    });
  }
}
