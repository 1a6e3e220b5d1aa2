import { Injectable } from '@nestjs/common';
import type { CallRefusal } from '#lib/consensus';
import { isRefusal } from '#lib/foundation';
import { Database, type Viewer } from '../../platform/database/database.js';
import { type Here, type NotFound, StanceDesk } from './stance-desk.js';
import { WriteStance } from './write-stance.js';

export interface Place {
  readonly draftId: string;
  readonly provisionId: string;
}

export type TakeBackOutcome = { readonly id: string } | CallRefusal | NotFound;

/** So that a slip of the finger harms nobody. */
@Injectable()
export class TakeBackStance {
  constructor(
    private readonly database: Database,
    private readonly desk: StanceDesk,
    private readonly writing: WriteStance,
  ) {}

  execute(viewer: Viewer, place: Place, key: string): Promise<TakeBackOutcome> {
    const request = { name: 'takeBackStance', key, input: place };
    return this.database.mutation<TakeBackOutcome>(viewer, request, async (tx) => {
      const here = await this.desk.at(tx, place);
      return isRefusal(here) ? (here as NotFound) : this.writing.takeBack(tx, here as Here);
    });
  }
}
