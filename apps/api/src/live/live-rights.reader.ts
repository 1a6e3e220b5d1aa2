import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

export interface LiveRights {
  readonly read: boolean;
  readonly write: boolean;
}

export const NO_RIGHTS: LiveRights = { read: false, write: false };

/** A person at a document's door, with what the others in the room will be shown of them. */
export interface AtTheDoor extends LiveRights {
  readonly name: string;
  readonly delegation: string | null;
  /** Another one as soon as anybody's rights in this document may be others. */
  readonly version: string;
}

interface Row extends AtTheDoor {
  readonly person: string;
  readonly room: string;
}

// Rights change with what people hold, of which the version tells, with the day, or with what a room asks for.
const VERSION = `
  concat_ws(' ', v.moved, (now() at time zone 'utc')::date, r.audience, coalesce(r.writers, '')) as version`;

const VERSIONS = `
  select r.id as room, ${VERSION}
  from caucus.rights_version v cross join room r where r.id = any($1::uuid[]) and r.ended_at is null`;

// The same keys that policies ask for: the room's audience lets read, its writers' key lets write. Of a room that has
// ended nobody is told that it was there. One statement sees one moment, and so the rights belong to the version.
const DOOR = `
  select a.person, a.room, p.name, s.symbol as delegation,
    r.audience = any(k.held) as read, coalesce(r.writers = any(k.held), false) as write, ${VERSION}
  from caucus.rights_version v cross join unnest($1::uuid[], $2::uuid[]) as a(person, room)
  join room r on r.id = a.room and r.ended_at is null
  join person p on p.id = a.person
  join caucus.held_by((select array_agg(distinct each) from unnest($1::uuid[]) as each)) k on k.person = a.person
  left join membership m on m.person_id = a.person and m.conference_id = r.conference_id and m.until is null
  left join stakeholder s on s.id = m.stakeholder_id`;

/** Who may do what in a shared document, asked when they come and again while they stay. */
@Injectable()
export class LiveRightsReader {
  constructor(private readonly database: Database) {}

  /** Null where there is no such document, or none that this person may know of. */
  async at(person: string, room: string): Promise<AtTheDoor | null> {
    const [row] = await this.ask([person], [room]);
    return row?.read ? row : null;
  }

  /** The rights of many at once; who is missing has none. */
  async of(
    pairs: readonly { readonly person: string; readonly room: string }[],
  ): Promise<ReadonlyMap<string, LiveRights>> {
    const rows = await this.ask(
      pairs.map(({ person }) => person),
      pairs.map(({ room }) => room),
    );
    return new Map(rows.map((row) => [pairKey(row), { read: row.read, write: row.read && row.write }]));
  }

  /** For each room that has not ended. */
  async versions(rooms: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.read({ kind: 'system', job: 'live-rights' }, (tx) =>
      tx.sql<{ room: string; version: string }>(VERSIONS, [rooms]),
    );
    return new Map(rows.map(({ room, version }) => [room, version]));
  }

  private ask(persons: readonly string[], rooms: readonly string[]): Promise<Row[]> {
    return this.database.read({ kind: 'system', job: 'live-rights' }, (tx) => tx.sql<Row>(DOOR, [persons, rooms]));
  }
}

export function pairKey({ person, room }: { readonly person: string; readonly room: string }): string {
  return `${person} ${room}`;
}
