import { Injectable } from '@nestjs/common';
import { PeopleReader, type PersonView } from '../../identity/people.reader.js';
import type { Transaction } from '../../platform/database/database.js';
import { keyText, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { Floor } from '../../stakeholders/floor.reader.js';

/** Somebody who wrote in a conference, and when they did. */
export interface Writer {
  readonly conferenceId: string;
  readonly personId: string;
  readonly at: Date;
}

/** A person who wrote, and the delegation that they then spoke for; null where they spoke for none. */
export interface Spoke {
  readonly person: PersonView;
  readonly stakeholderId: string | null;
}

/** Who sat down and wrote is told to those who take part, as the list of people is. */
@Injectable()
export class WritersReader {
  constructor(
    private readonly floor: Floor,
    private readonly people: PeopleReader,
  ) {}

  load(loaders: RequestLoaders, writer: Writer): Promise<Spoke | null> {
    return loaders.batch<Writer, Spoke>('writers', (tx, writers) => this.byWriters(tx, writers)).load(writer);
  }

  /** By `keyText` of the writer. Of conferences in which the viewer has no part nobody is named. */
  async byWriters(tx: Transaction, asked: readonly Writer[]): Promise<Map<string, Spoke>> {
    const speakers = await this.floor.speakers(
      tx,
      asked.map(({ conferenceId }) => conferenceId),
    );
    const writers = asked.filter(({ conferenceId }) => speakers.has(conferenceId));
    if (writers.length === 0) return new Map();
    const people = await this.people.byIds(
      tx,
      writers.map(({ personId }) => personId),
    );
    const delegations = await delegationsOf(tx, writers);
    return new Map(
      writers.flatMap((writer, at) => {
        const person = people.get(writer.personId);
        return person ? [[keyText(writer), { person, stakeholderId: delegations[at] ?? null }] as const] : [];
      }),
    );
  }
}

// Who has since gone over to another delegation wrote for the one of then. What somebody wrote whose part had ended, or
// had not begun, they wrote in the part that is nearest.
async function delegationsOf(tx: Transaction, writers: readonly Writer[]): Promise<readonly (string | null)[]> {
  const rows = await tx.sql<{ stakeholderId: string | null }>(
    `select m.stakeholder_id as "stakeholderId"
     from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) with ordinality as w (conference, person, at, place)
     left join lateral (
       select m.stakeholder_id from membership m
       where m.conference_id = w.conference and m.person_id = w.person
       order by greatest(m.since - w.at, coalesce(w.at - m.until, '0'), '0'), m.seq desc limit 1) m on true
     order by w.place`,
    [
      writers.map(({ conferenceId }) => conferenceId),
      writers.map(({ personId }) => personId),
      writers.map(({ at }) => at.toISOString()),
    ],
  );
  return rows.map(({ stakeholderId }) => stakeholderId);
}
