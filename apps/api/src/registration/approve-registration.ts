import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { type NotAcceptable, notAcceptable } from '#lib/positions';
import type { TakesPartAs } from '#lib/registration';
import { isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { Bodies } from '../stakeholders/bodies.events.js';
import { StakeholdersReader } from '../stakeholders/stakeholders.reader.js';
import { Admission } from './admission.js';
import { type AlreadyJoined, type Changed, DecidingDesk, type NotFound } from './deciding-desk.js';
import type { RegistrationView } from './registrations.reader.js';

interface As {
  readonly stakeholderId?: string | null;
  readonly symbol?: string | null;
  readonly takesPartAs: TakesPartAs;
}

export interface ApproveRegistrationInput {
  readonly registrationId: string;
  readonly as: As;
  readonly expectedVersion: number;
}

type No = NotFound | AlreadyJoined | Changed | NotAcceptable | Refusal<'SymbolTaken', { symbol: string }>;
export type ApproveRegistrationOutcome = { readonly id: string } | No;

@Injectable()
export class ApproveRegistration {
  constructor(
    private readonly desk: DecidingDesk,
    private readonly bodies: Bodies,
    private readonly stakeholders: StakeholdersReader,
    private readonly admission: Admission,
  ) {}

  execute(viewer: Viewer, input: ApproveRegistrationInput, key: string): Promise<ApproveRegistrationOutcome> {
    const deciding = { name: 'approveRegistration', key, input, on: [input.registrationId] };
    return this.desk.decide<ApproveRegistrationOutcome>(viewer, deciding, async (tx, [registration]) => {
      const problem = await this.desk.inTheWay(tx, registration, input.expectedVersion);
      if (problem !== null) return problem;
      const body = await this.bodyOf(tx, registration, input.as);
      if (isRefusal(body)) return body as No;
      const takesPartAs = registration.takesPartAs ?? input.as.takesPartAs;
      await this.admission.approve(tx, registration, { stakeholderId: (body as { id: string }).id, takesPartAs });
      const before = registration.state === 'APPROVED';
      await this.desk.tell(tx, registration, before ? 'RegistrationExtended' : 'RegistrationApproved');
      return { id: registration.id };
    });
  }

  // Once approved it stays with its body.
  private async bodyOf(
    tx: Transaction,
    { stakeholderId, conferenceId, ...registration }: RegistrationView,
    as: As,
  ): Promise<{ readonly id: string } | No> {
    if (stakeholderId !== null) return { id: stakeholderId };
    if (as.stakeholderId == null) return this.added(tx, { ...registration, conferenceId }, as.symbol ?? null);
    const known = await this.stakeholders.byIds(tx, isId(as.stakeholderId) ? [as.stakeholderId] : []);
    return known.get(as.stakeholderId)?.conferenceId === conferenceId
      ? { id: as.stakeholderId }
      : refuse('NotFound', { what: 'stakeholder' });
  }

  private async added(
    tx: Transaction,
    { conferenceId, organisation, category, country }: Omit<RegistrationView, 'stakeholderId'>,
    symbol: string | null,
  ): Promise<{ readonly id: string } | No> {
    if (symbol === null || category === null) return notAcceptable('StakeholderNeeded', { field: 'stakeholderId' });
    const standing = { ctuMember: false, ituMemberState: false, confirmed: true };
    const body = { name: organisation, symbol: symbol.trim(), category, country: country || null, ...standing };
    return this.bodies.add(tx, conferenceId, body);
  }
}
