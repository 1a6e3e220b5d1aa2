import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';

/** A chain of the record, and how far it has been heard. */
export interface Chain {
  readonly conferenceId: string;
  readonly audience: string;
  readonly seq: number;
}

/** An act as the record has it. */
export interface Act {
  readonly seq: number;
  readonly kind: string;
  readonly at: Date;
  readonly subjectId: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Null where no person did it, or one who is forgotten. */
  readonly actorId: string | null;
}

const AT_ONCE = 200;

/**
 * The record is the queue: an act is in it by the transaction that did it, and a chain has no gaps. So how far each chain
 * has been heard is all that has to be known.
 */
@Injectable()
export class UnheardActs {
  /** A chain with news that no other server is hearing at the moment; held until the transaction ends. */
  async chain(tx: Transaction): Promise<Chain | null> {
    await tx.sql(
      `insert into notice_heard (conference_id, audience, seq)
       select c.conference_id, c.audience, 0 from record_chain c
       where not exists (select from notice_heard h where h.conference_id = c.conference_id and h.audience = c.audience)
       on conflict do nothing`,
    );
    const [chain] = await tx.sql<Chain>(
      `select h.conference_id as "conferenceId", h.audience, h.seq from notice_heard h
       join record_chain c on c.conference_id = h.conference_id and c.audience = h.audience
       where c.head_seq > h.seq order by c.head_seq - h.seq limit 1 for update of h skip locked`,
    );
    return chain ?? null;
  }

  /** The next acts of a chain, in their order. */
  acts(tx: Transaction, { conferenceId, audience, seq }: Chain): Promise<Act[]> {
    return tx.sql<Act>(
      `select e.seq, e.kind, e.happened_at as at, e.subject_id as "subjectId", e.facts, a.person_id as "actorId"
       from record_entry e left join record_actor a
         on a.conference_id = e.conference_id and a.audience = e.audience and a.seq = e.seq
       where e.conference_id = $1 and e.audience = $2 and e.seq > $3 order by e.seq limit ${AT_ONCE}`,
      [conferenceId, audience, seq],
    );
  }

  async heard(tx: Transaction, { conferenceId, audience }: Chain, through: number): Promise<void> {
    await tx.sql('update notice_heard set seq = $3 where conference_id = $1 and audience = $2', [
      conferenceId,
      audience,
      through,
    ]);
  }
}
