import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { AmendmentDesk, type Done } from './amendment-desk.js';
import type { AmendmentView } from './amendments.reader.js';
import type { NotFound } from './file-amendment.js';
import { type RebaseState, RebasesReader, type RebaseView } from './rebases.reader.js';

export type AlreadyAnswered = Refusal<'AlreadyAnswered', { state: RebaseState }>;

interface Request {
  readonly name: string;
  readonly key: string;
  readonly input: { readonly rebaseId: string };
}

type Answer<No> = (tx: Transaction, amendment: AmendmentView, rebase: RebaseView) => Promise<Done | No>;

/** The way an owner's answer to a rebase goes: found or not, still awaited or not, then as every act on an amendment. */
@Injectable()
export class RebaseDesk {
  constructor(
    private readonly database: Database,
    private readonly desk: AmendmentDesk,
    private readonly rebases: RebasesReader,
  ) {}

  async answer<No extends Refusal>(
    viewer: Viewer,
    { name, key, input }: Request,
    answer: Answer<No>,
  ): Promise<{ id: string } | No | AlreadyAnswered | NotFound> {
    const rebase = await this.database.read(viewer, (tx) => this.rebases.one(tx, input.rebaseId));
    if (rebase === null) return refuse('NotFound', { what: 'rebase' });
    const { amendmentId } = rebase;
    const request = { name, may: 'confirm', key, input: { ...input, amendmentId } } as const;
    const outcome = await this.desk.act<No | AlreadyAnswered>(viewer, request, async (tx, amendment) => {
      const now = await this.rebases.one(tx, rebase.id);
      if (now === null || now.state !== 'AWAITING')
        return refuse('AlreadyAnswered', { state: now?.state ?? 'SUPERSEDED' });
      return answer(tx, amendment, now);
    });
    // Revised, merged or withdrawn in this very moment: what was asked is asked no longer.
    const late = isRefusal(outcome) && ['ChangedMeanwhile', 'AlreadyMerged'].includes((outcome as Refusal).kind);
    return late ? refuse('AlreadyAnswered', { state: 'SUPERSEDED' as const }) : outcome;
  }
}
