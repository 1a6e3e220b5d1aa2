import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnRegistrations } from './registration.policy.js';
import { RegistrationsReader, type RegistrationView } from './registrations.reader.js';

export type NotFound = Refusal<'NotFound', { what: string }>;
export type Decided = Refusal<'RegistrationDecided', { state: string }>;
export type AlreadyJoined = Refusal<'AlreadyJoined', { by: string; into: number }>;
export type Changed = Refusal<'ChangedMeanwhile', { currentVersion: number; currentContent: null }>;

interface Deciding {
  readonly name: string;
  readonly key: string;
  readonly input: unknown;
  /** The registrations that are decided on. */
  readonly on: readonly string[];
}

type Work<Outcome> = (tx: Transaction, taken: readonly [RegistrationView, ...RegistrationView[]]) => Promise<Outcome>;

/** Where the secretariat decides: registrations locked in one order, so that of two deciders the second sees what the first did. */
@Injectable()
export class DecidingDesk {
  constructor(
    private readonly database: Database,
    private readonly floor: Floor,
    private readonly registrations: RegistrationsReader,
    private readonly acts: Acts,
  ) {}

  decide<Outcome>(viewer: Viewer, { on, ...request }: Deciding, work: Work<Outcome>): Promise<Outcome | NotFound> {
    return this.database.mutation<Outcome | NotFound>(viewer, request, async (tx) => {
      const taken = await this.take(tx, on);
      const [first, ...rest] = taken ?? [];
      return first === undefined ? refuse('NotFound', { what: 'registration' }) : work(tx, [first, ...rest]);
    });
  }

  /** What keeps one from being decided on as it was seen; null where nothing does. */
  async inTheWay(tx: Transaction, seen: RegistrationView, version: number): Promise<AlreadyJoined | Changed | null> {
    if (seen.state === 'MERGED') return this.joined(tx, seen);
    if (seen.version === version) return null;
    return refuse('ChangedMeanwhile', { currentVersion: seen.version, currentContent: null });
  }

  async joined(tx: Transaction, { decidedById, mergedIntoId }: RegistrationView): Promise<AlreadyJoined> {
    const [row] = await tx.sql<{ by: string; into: number }>(
      `select p.name as by, r.seq::int as into from person p, registration r where p.id = $1 and r.id = $2`,
      [decidedById, mergedIntoId],
    );
    return refuse('AlreadyJoined', { by: row?.by ?? '', into: row?.into ?? 0 });
  }

  async tell(
    tx: Transaction,
    { id, conferenceId, number, organisation }: RegistrationView,
    kind: string,
    more: Readonly<Record<string, number>> = {},
  ): Promise<void> {
    const facts = { number, organisation, ...more };
    await this.acts.happened(tx, { conferenceId, audience: `secretariat:${conferenceId}`, kind, subjectId: id, facts });
  }

  private async take(tx: Transaction, ids: readonly string[]): Promise<RegistrationView[] | null> {
    const [first] = ids;
    const seen = first === undefined ? null : await this.registrations.one(tx, first);
    if (seen === null) return null;
    const { part } = await this.floor.speaker(tx, seen.conferenceId);
    this.floor.require(mayOnRegistrations(part).includes('decideRegistrations'));
    const locked = await this.registrations.toDecide(tx, ids);
    const found = ids.flatMap((id) => locked.get(id) ?? []);
    return found.length === ids.length ? found : null;
  }
}

export function decided({ state }: RegistrationView): Decided {
  return refuse('RegistrationDecided', { state });
}
