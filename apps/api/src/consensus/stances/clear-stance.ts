import { Injectable } from '@nestjs/common';
import type { CallRefusal } from '#lib/consensus';
import { isRefusal, refuse } from '#lib/foundation';
import { Database, type Viewer } from '../../platform/database/database.js';
import { type Here, type NotFound, StanceDesk } from './stance-desk.js';
import { StancesReader } from './stances.reader.js';
import { WriteStance } from './write-stance.js';

export type ClearOutcome = { readonly id: string } | CallRefusal | NotFound;

/** The head or a deputy makes what a member drafted the delegation's word. */
@Injectable()
export class ClearStance {
  constructor(
    private readonly database: Database,
    private readonly stances: StancesReader,
    private readonly desk: StanceDesk,
    private readonly writing: WriteStance,
  ) {}

  execute(viewer: Viewer, stanceId: string, key: string): Promise<ClearOutcome> {
    const request = { name: 'clearStance', key, input: { stanceId } };
    return this.database.mutation<ClearOutcome>(viewer, request, async (tx) => {
      const draft = await this.stances.one(tx, stanceId);
      if (draft === null) return refuse('NotFound', { what: 'stance' });
      const here = await this.desk.at(tx, draft);
      if (isRefusal(here)) return here as NotFound;
      const own = draft.stakeholderId === (here as Here).member.delegation;
      return draft.cleared || !own ? refuse('NoSuchStance', {}) : this.writing.clear(tx, here as Here, draft);
    });
  }
}
