import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { Database, isId, type Viewer } from '../../platform/database/database.js';
import { ChairInRoom } from '../chair-in-room.js';
import type { ProvisionLocked } from '../locks/touched-locks.js';
import { MergesReader } from '../merges.reader.js';
import { UndoInRoom, type UndoNo } from './undo-in-room.js';

export type UndoOutcome = { readonly id: string } | UndoNo | ProvisionLocked | Refusal<'NotFound', { what: string }>;

/** The chair takes a merge back, as long as nobody has edited inside what it wrote. */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly database: Database,
    private readonly merges: MergesReader,
    private readonly chair: ChairInRoom,
    private readonly inRoom: UndoInRoom,
  ) {}

  async execute(viewer: Viewer, mergeId: string, key: string): Promise<UndoOutcome> {
    const merge = isId(mergeId) ? await this.database.read(viewer, (tx) => this.merges.one(tx, mergeId)) : null;
    if (merge === null) return refuse('NotFound', { what: 'merge' });
    return this.chair.change<UndoNo>(
      viewer,
      { name: 'undoMerge', draftId: merge.draftId, key, input: { mergeId } },
      (tx, draft, { doc, seq }) => this.inRoom.undo(tx, draft, { doc, seq, merge }),
    );
  }
}
