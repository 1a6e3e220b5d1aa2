import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

export interface LiveRights {
  readonly read: boolean;
  readonly write: boolean;
}

/** A person at a draft's door, with what the others in the room will be shown of them. */
export interface AtTheDoor extends LiveRights {
  readonly name: string;
  readonly delegation: string | null;
}

interface Row extends AtTheDoor {
  readonly person: string;
  readonly draft: string;
}

// The same keys that policies ask for: the draft's audience lets read, its drafting group lets write.
const DOOR = `
  select a.person, a.draft, p.name, s.symbol as delegation,
    d.audience = any(k.keys) as read, 'group:' || d.id = any(k.keys) as write
  from unnest($1::uuid[], $2::uuid[]) as a(person, draft)
  join draft d on d.id = a.draft
  join person p on p.id = a.person
  join caucus.keys_of((select array_agg(distinct each) from unnest($1::uuid[]) as each)) k on k.person = a.person
  left join membership m on m.person_id = a.person and m.conference_id = d.conference_id and m.until is null
  left join stakeholder s on s.id = m.stakeholder_id`;

/** Who may do what in a live draft, asked when they come and again while they stay. */
@Injectable()
export class LiveRightsReader {
  constructor(private readonly database: Database) {}

  /** Null where there is no such draft, or none that this person may know of. */
  async at(person: string, draft: string): Promise<AtTheDoor | null> {
    const [row] = await this.ask([person], [draft]);
    return row?.read ? row : null;
  }

  /** The rights of many at once; who is missing has none. */
  async of(
    pairs: readonly { readonly person: string; readonly draft: string }[],
  ): Promise<ReadonlyMap<string, LiveRights>> {
    const rows = await this.ask(
      pairs.map(({ person }) => person),
      pairs.map(({ draft }) => draft),
    );
    return new Map(rows.map((row) => [pairKey(row), { read: row.read, write: row.read && row.write }]));
  }

  private ask(persons: readonly string[], drafts: readonly string[]): Promise<Row[]> {
    return this.database.read({ kind: 'system', job: 'live-rights' }, (tx) => tx.sql<Row>(DOOR, [persons, drafts]));
  }
}

export function pairKey({ person, draft }: { readonly person: string; readonly draft: string }): string {
  return `${person} ${draft}`;
}
