import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type CallRefusal,
  type DraftStance,
  type NothingToReconfirm,
  reconfirm,
  type StanceId,
  type UnknownOption,
} from '#lib/consensus';
import { isRefusal, refuse } from '#lib/foundation';
import { Database, type Transaction, type Viewer } from '../../platform/database/database.js';
import { type Here, type NotFound, StanceDesk } from './stance-desk.js';
import { toStance } from './stance-view.js';
import { StancesReader } from './stances.reader.js';
import { WriteStance } from './write-stance.js';

export type ReconfirmOutcome = { readonly id: string } | NothingToReconfirm | UnknownOption | CallRefusal | NotFound;

/** Says of the words as they stand now what the delegation said of those before. */
@Injectable()
export class ReconfirmStance {
  constructor(
    private readonly database: Database,
    private readonly stances: StancesReader,
    private readonly desk: StanceDesk,
    private readonly writing: WriteStance,
  ) {}

  execute(viewer: Viewer, stanceId: string, clear: boolean, key: string): Promise<ReconfirmOutcome> {
    const request = { name: 'reconfirmStance', key, input: { stanceId, clear } };
    return this.database.mutation<ReconfirmOutcome>(viewer, request, (tx) => this.again(tx, stanceId, clear));
  }

  private async again(tx: Transaction, stanceId: string, clear: boolean): Promise<ReconfirmOutcome> {
    const before = await this.stances.one(tx, stanceId);
    if (before === null) return refuse('NotFound', { what: 'stance' });
    const here = await this.desk.at(tx, before);
    if (isRefusal(here)) return here as NotFound;
    const { text, member } = here as Here;
    if (before.stakeholderId !== member.delegation) return refuse('NoSuchStance', {});
    const stance = reconfirm(toStance(before), randomUUID() as StanceId, text);
    if (isRefusal(stance)) return stance as NothingToReconfirm | UnknownOption;
    return this.writing.draft(tx, here as Here, stance as DraftStance, clear);
  }
}
