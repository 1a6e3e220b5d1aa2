import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import { decideSuccession, type NoSuccession, type Succession } from '#lib/registration';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { Admission } from './admission.js';
import { DecidingDesk, type NotFound } from './deciding-desk.js';
import { RegistrationStore } from './registration.store.js';
import { RegistrationsReader, type RegistrationView } from './registrations.reader.js';

export type ChangeHeadOutcome = { readonly id: string } | NotFound | NoSuccession;

/** The head leaves and another takes their place. What the delegation has filed, said and given stays the delegation's. */
@Injectable()
export class ChangeHead {
  constructor(
    private readonly database: Database,
    private readonly desk: DecidingDesk,
    private readonly registrations: RegistrationsReader,
    private readonly store: RegistrationStore,
    private readonly admission: Admission,
  ) {}

  async execute(viewer: Viewer, registrantId: string, key: string): Promise<ChangeHeadOutcome> {
    const next = await this.database.read(viewer, (tx) => this.registrations.member(tx, registrantId));
    if (next === null) return refuse('NotFound', { what: 'registrant' });
    const deciding = { name: 'changeHead', key, input: registrantId, on: [next.registrationId] };
    return this.desk.decide<ChangeHeadOutcome>(viewer, deciding, (tx, [registration]) =>
      this.succeed(tx, registration, registrantId),
    );
  }

  private async succeed(tx: Transaction, registration: RegistrationView, next: string): Promise<ChangeHeadOutcome> {
    const { id, stakeholderId, takesPartAs } = registration;
    const members = (await this.registrations.members(tx, [id])).get(id) ?? [];
    const succession = decideSuccession(members, next);
    if (isRefusal(succession)) return succession as NoSuccession;
    const { leaving, head } = succession as Succession;
    const from = members.find((member) => member.id === leaving) ?? null;
    const to = members.find((member) => member.id === head);
    if (from !== null) await this.store.leave(tx, from.id);
    await this.store.makeHead(tx, head);
    if (to && stakeholderId !== null && takesPartAs !== null)
      await this.admission.passOn(tx, { from, to }, { stakeholderId, takesPartAs });
    await this.desk.tell(tx, registration, 'RegistrationHeadChanged');
    return { id };
  }
}
