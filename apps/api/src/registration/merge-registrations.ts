import { Injectable } from '@nestjs/common';
import { type NotAcceptable, notAcceptable } from '#lib/positions';
import { comingOver } from '#lib/registration';
import type { Transaction, Viewer } from '../platform/database/database.js';
import { type AlreadyJoined, type Decided, DecidingDesk, decided, type NotFound } from './deciding-desk.js';
import { RegistrationStore } from './registration.store.js';
import { RegistrationsReader, type RegistrationView } from './registrations.reader.js';

export interface MergeRegistrationsInput {
  /** The one that is kept. */
  readonly registrationId: string;
  readonly twinId: string;
}

type No = NotFound | Decided | AlreadyJoined | NotAcceptable;
export type MergeRegistrationsOutcome = { readonly id: string } | No;

/** Two registrations of one body become one. Of two secretaries who join the same pair the second is told of the first. */
@Injectable()
export class MergeRegistrations {
  constructor(
    private readonly desk: DecidingDesk,
    private readonly registrations: RegistrationsReader,
    private readonly store: RegistrationStore,
  ) {}

  execute(viewer: Viewer, input: MergeRegistrationsInput, key: string): Promise<MergeRegistrationsOutcome> {
    const deciding = { name: 'mergeRegistrations', key, input, on: [input.registrationId, input.twinId] };
    return this.desk.decide<MergeRegistrationsOutcome>(viewer, deciding, async (tx, [kept, twin]) => {
      const problem = await this.inTheWay(tx, kept, twin ?? kept);
      return problem ?? this.join(tx, kept, twin ?? kept);
    });
  }

  private async inTheWay(tx: Transaction, kept: RegistrationView, twin: RegistrationView): Promise<No | null> {
    for (const each of [twin, kept]) if (each.state === 'MERGED') return this.desk.joined(tx, each);
    if (kept.id === twin.id || kept.meetingId !== twin.meetingId) return notAcceptable('NotTwins', { field: 'twinId' });
    return twin.state === 'APPROVED' ? decided(twin) : null;
  }

  private async join(
    tx: Transaction,
    kept: RegistrationView,
    twin: RegistrationView,
  ): Promise<{ readonly id: string }> {
    const members = await this.registrations.members(tx, [kept.id, twin.id]);
    const here = (members.get(kept.id) ?? []).filter(({ left }) => !left);
    const there = (members.get(twin.id) ?? []).filter(({ left }) => !left);
    for (const { id, role } of comingOver(here, there)) await this.store.comeOver(tx, id, kept.id, role);
    await this.store.merge(tx, twin.id, kept.id);
    await this.desk.tell(tx, twin, 'RegistrationMerged', { into: kept.number });
    return { id: kept.id };
  }
}
