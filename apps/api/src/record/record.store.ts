import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import { type Act, chainName, commit, type Entry, genesis, type Head, type Json, link } from '#lib/record';
import { Clock } from '../platform/clock/clock.js';
import type { Transaction } from '../platform/database/database.js';
import { sha256 } from './sha256.js';

/** What happened, as the capability tells it. `audience` says in whose chain it stands. */
export interface Happening {
  readonly conferenceId: string;
  readonly audience: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly facts: { readonly [key: string]: Json };
}

/** Appends, and can do nothing else. The chain's row is locked until the transaction ends, so append last. */
@Injectable()
export class RecordStore {
  constructor(private readonly clock: Clock) {}

  /** In their order, each in its chain; every chain is asked for its head once. */
  async appendAll(tx: Transaction, happenings: readonly Happening[]): Promise<void> {
    if (happenings.length === 0) return;
    const at = (await this.clock.now(tx)).toISOString();
    const heads = new Map<string, Head>();
    for (const happening of happenings) {
      const chain = chainName(happening.conferenceId, happening.audience);
      const head = heads.get(chain) ?? (await lockHead(tx, happening));
      heads.set(chain, await extend(tx, happening, { head, at }));
    }
  }
}

async function extend(
  tx: Transaction,
  happening: Happening,
  { head, at }: { readonly head: Head; readonly at: string },
): Promise<Head> {
  const personId = tx.viewer.kind === 'person' ? tx.viewer.personId : null;
  const salt = personId === null ? null : randomBytes(16).toString('hex');
  const { kind, subjectId, facts } = happening;
  const actor = personId !== null && salt !== null ? commit(personId, salt, sha256) : null;
  const entry = linked(head, { kind, at, actor, subjectId, facts });
  await write(tx, happening, entry);
  if (personId !== null) {
    await tx.sql(
      `insert into record_actor (conference_id, audience, seq, person_id, salt) values ($1, $2, $3, $4, $5)`,
      [happening.conferenceId, happening.audience, entry.seq, personId, salt],
    );
  }
  return entry;
}

async function lockHead(tx: Transaction, { conferenceId, audience }: Happening): Promise<Head> {
  const stands = () =>
    tx.sql<Head>(
      `select head_seq as seq, head_hash as hash from record_chain where conference_id = $1 and audience = $2 for update`,
      [conferenceId, audience],
    );
  const [head] = await stands();
  if (head) return head;
  const first = genesis(chainName(conferenceId, audience), sha256);
  await tx.sql(
    `insert into record_chain (conference_id, audience, head_seq, head_hash) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [conferenceId, audience, first.seq, first.hash],
  );
  return (await stands())[0] ?? first;
}

// Facts are made by our own code, so facts without a canonical form are a bug and no refusal.
function linked(head: Head, act: Act): Entry {
  const entry = link(head, act, sha256);
  if (isRefusal(entry)) throw new Error(`The facts of ${act.kind} have no canonical form at ${entry.path}`);
  return entry;
}

async function write(tx: Transaction, { conferenceId, audience }: Happening, entry: Entry): Promise<void> {
  await tx.sql(
    `with grown as (
       update record_chain set head_seq = $3, head_hash = $9 where conference_id = $1 and audience = $2
     )
     insert into record_entry (conference_id, audience, seq, kind, happened_at, actor, subject_id, facts, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      conferenceId,
      audience,
      entry.seq,
      entry.kind,
      entry.at,
      entry.actor,
      entry.subjectId,
      JSON.stringify(entry.facts),
      entry.hash,
    ],
  );
}
