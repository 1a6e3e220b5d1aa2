import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import { type Hours, isZone } from '#lib/notices';
import { type NotAcceptable, notAcceptable } from '#lib/positions';
import { Forbidden } from '../platform/access/forbidden.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { ChoiceStore, type NoticeChoice } from './choice.store.js';
import { minuteShown } from './clock-time.js';

export interface NoticeSettingsInput {
  readonly choices: readonly NoticeChoice[];
  readonly zone: string;
  readonly quietFrom?: string | null;
  readonly quietUntil?: string | null;
  readonly digestAt: string;
}

/** Everybody sets their own. */
@Injectable()
export class SetNotices {
  constructor(
    private readonly database: Database,
    private readonly choices: ChoiceStore,
  ) {}

  async execute(viewer: Viewer, input: NoticeSettingsInput, key: string): Promise<{ id: string } | NotAcceptable> {
    if (viewer.kind !== 'person') throw new Forbidden();
    const { personId } = viewer;
    return this.database.mutation<{ id: string } | NotAcceptable>(
      viewer,
      { name: 'setNotices', key, input },
      async (tx) => {
        const hours = hoursFrom(input);
        if (isRefusal(hours)) return hours;
        await this.choices.choose(tx, personId, input.choices);
        await this.choices.keepHours(tx, personId, hours);
        return { id: personId };
      },
    );
  }
}

function hoursFrom({
  zone,
  quietFrom = null,
  quietUntil = null,
  digestAt,
}: NoticeSettingsInput): Hours | NotAcceptable {
  if (!isZone(zone)) return notAcceptable('ZoneUnknown', { field: 'zone' });
  const digest = minuteShown(digestAt);
  if (digest === null) return notAcceptable('NoTimeOfDay', { field: 'digestAt' });
  if (quietFrom === null && quietUntil === null) return { zone, quiet: null, digestAt: digest };
  const from = minuteShown(quietFrom ?? '');
  const until = minuteShown(quietUntil ?? '');
  if (from === null || until === null || from === until)
    return notAcceptable('NoTimeOfDay', { field: from === null ? 'quietFrom' : 'quietUntil' });
  return { zone, quiet: { from, until }, digestAt: digest };
}
