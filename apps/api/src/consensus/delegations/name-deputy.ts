import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { Database, type Transaction, type Viewer } from '../../platform/database/database.js';
import { rightsChanged } from '../../platform/events/moved.js';
import { Acts } from '../../record/record.events.js';
import { DeputiesReader, type DeputyView } from './deputies.reader.js';
import { HeadDoor } from './head-door.js';
import type { Spokesperson } from './members.reader.js';
import { SpeakingStore } from './speaking.store.js';

type NotFound = Refusal<'NotFound', { what: string }>;
export type NameDeputyOutcome = { readonly id: string } | Refusal<'AlreadyDeputy', { deputyId: string }> | NotFound;
export type EndDeputyOutcome = { readonly id: string } | NotFound;

/** The head lets a member clear too, and ends it again. */
@Injectable()
export class NameDeputy {
  constructor(
    private readonly database: Database,
    private readonly door: HeadDoor,
    private readonly deputies: DeputiesReader,
    private readonly store: SpeakingStore,
    private readonly acts: Acts,
  ) {}

  name(viewer: Viewer, membershipId: string, key: string): Promise<NameDeputyOutcome> {
    const request = { name: 'nameDeputy', key, input: { membershipId } };
    return this.database.mutation<NameDeputyOutcome>(viewer, request, async (tx) => {
      const part = await this.deputies.candidate(tx, membershipId);
      if (part === null) return refuse('NotFound', { what: 'membership' });
      const head = await this.door.head(tx, part.conferenceId, part.stakeholderId);
      const deputy = { id: randomUUID(), ...part };
      if (!(await this.store.nameDeputy(tx, deputy))) {
        const standing = await this.deputies.holdingBy(tx, membershipId);
        return refuse('AlreadyDeputy', { deputyId: standing?.id ?? '' });
      }
      await this.tell(tx, deputy, 'DeputyNamed', head);
      return { id: deputy.id };
    });
  }

  end(viewer: Viewer, deputyId: string, key: string): Promise<EndDeputyOutcome> {
    const request = { name: 'endDeputy', key, input: { deputyId } };
    return this.database.mutation<EndDeputyOutcome>(viewer, request, async (tx) => {
      const deputy = await this.deputies.one(tx, deputyId);
      if (deputy === null) return refuse('NotFound', { what: 'deputy' });
      const head = await this.door.head(tx, deputy.conferenceId, deputy.stakeholderId);
      if (await this.store.end(tx, 'deputy', deputyId)) await this.tell(tx, deputy, 'DeputyEnded', head);
      return { id: deputyId };
    });
  }

  private async tell(
    tx: Transaction,
    { id, conferenceId, personId }: Pick<DeputyView, 'id' | 'conferenceId' | 'personId'>,
    kind: 'DeputyNamed' | 'DeputyEnded',
    head: Spokesperson | null,
  ): Promise<void> {
    await rightsChanged(tx, conferenceId, personId);
    await this.acts.happened(tx, {
      conferenceId,
      audience: `conference:${conferenceId}`,
      kind,
      subjectId: id,
      facts: { delegation: head?.symbol ?? '' },
    });
  }
}
