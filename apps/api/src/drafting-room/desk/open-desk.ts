import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { RebaseDue } from '../../amendments/rebase-due.events.js';
import { RebasesReader, type RebaseView } from '../../amendments/rebases.reader.js';
import { Database, type Viewer } from '../../platform/database/database.js';
import { DraftsReader } from '../drafts.reader.js';
import { DeskDoor } from './desk-door.js';

export interface Desk {
  readonly provisionId: string;
  readonly rebased: readonly RebaseView[];
  readonly seq: number;
}

type NotFound = Refusal<'NotFound', { what: string }>;
type Opened = { readonly id: string } | NotFound;

export interface OpenDeskInput {
  readonly draftId: string;
  readonly provisionId: string;
}

/** The desk turns to a provision: open amendments to it are brought up to the words that stand. */
@Injectable()
export class OpenDesk {
  constructor(
    private readonly database: Database,
    private readonly door: DeskDoor,
    private readonly drafts: DraftsReader,
    private readonly due: RebaseDue,
    private readonly rebases: RebasesReader,
  ) {}

  async execute(viewer: Viewer, input: OpenDeskInput, key: string): Promise<Desk | NotFound> {
    const opened = await this.database.mutation<Opened>(viewer, { name: 'openDesk', key, input }, async (tx) => {
      const draft = await this.door.chair(tx, input.draftId);
      const provision = draft && (await this.drafts.provision(tx, draft.id, input.provisionId));
      if (!draft || !provision) return refuse('NotFound', { what: draft ? 'provision' : 'draft' });
      const id = randomUUID();
      await this.due.mark(tx, { draftId: draft.id, provisionId: provision.id, cause: 'DESK', causeId: id });
      return { id };
    });
    if (isRefusal(opened)) return opened as NotFound;
    await this.due.work(input.draftId);
    return this.database.read(viewer, async (tx) => {
      const rebased = await this.rebases.ofCause(tx, (opened as { id: string }).id);
      const draft = await this.drafts.one(tx, input.draftId);
      return { provisionId: input.provisionId, rebased, seq: draft?.seq ?? 0 };
    });
  }
}
