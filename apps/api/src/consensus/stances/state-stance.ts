import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type CallRefusal,
  type Digest,
  type DraftStance,
  decideStance,
  type StanceId,
  type StanceKind,
  type StanceRefusal,
} from '#lib/consensus';
import { isRefusal } from '#lib/foundation';
import { Database, type Viewer } from '../../platform/database/database.js';
import { type Here, type NotFound, StanceDesk } from './stance-desk.js';
import { WriteStance } from './write-stance.js';

export interface StateStanceInput {
  readonly draftId: string;
  readonly provisionId: string;
  readonly digest: string;
  readonly kind: StanceKind;
  readonly reason?: string | null;
  readonly wording?: unknown;
  readonly suppress: boolean;
  readonly acceptable?: readonly string[] | null;
}

export type StateOutcome = { readonly id: string } | StanceRefusal | CallRefusal | NotFound;

@Injectable()
export class StateStance {
  constructor(
    private readonly database: Database,
    private readonly desk: StanceDesk,
    private readonly writing: WriteStance,
  ) {}

  execute(viewer: Viewer, input: StateStanceInput, clear: boolean, key: string): Promise<StateOutcome> {
    const request = { name: 'stateStance', key, input: { ...input, clear } };
    return this.database.mutation<StateOutcome>(viewer, request, async (tx) => {
      const here = await this.desk.at(tx, input);
      if (isRefusal(here)) return here as NotFound;
      const stance = judged(here as Here, input);
      return isRefusal(stance)
        ? (stance as StanceRefusal)
        : this.writing.draft(tx, here as Here, stance as DraftStance, clear);
    });
  }
}

function judged({ text, member }: Here, input: StateStanceInput): DraftStance | StanceRefusal {
  const { kind, reason = null, wording = null, suppress, acceptable = null, digest } = input;
  const remedy = suppress ? ({ kind: 'suppress' } as const) : { kind: 'words' as const, content: wording };
  return decideStance(
    {
      id: randomUUID() as StanceId,
      delegation: member.delegation,
      on: { provision: text.provisionId, digest: digest as Digest },
      kind,
      reason,
      remedy: !suppress && wording === null ? null : remedy,
      acceptable,
    },
    text,
  );
}
