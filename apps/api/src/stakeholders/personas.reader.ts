import { Inject, Injectable } from '@nestjs/common';
import { onLoopback, SETTINGS, type Settings } from '../platform/config/settings.js';
import { Database } from '../platform/database/database.js';
import type { Role } from './memberships.reader.js';

export interface PersonaView {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly stakeholder: string | null;
}

/** The people of the example whose part may be taken with one click, by the machine's own user and nobody else. */
@Injectable()
export class PersonasReader {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
  ) {}

  async all(): Promise<PersonaView[]> {
    if (!onLoopback(this.settings)) return [];
    return this.database.read({ kind: 'system', job: 'personas' }, (tx) =>
      tx.sql<PersonaView>(
        // Who has a part in more than one example is shown in the first.
        `select id, name, role, stakeholder from (
           select distinct on (p.id) p.id, p.name, m.role, s.name as stakeholder, m.seq
           from person p join membership m on m.person_id = p.id and m.until is null
           join conference c on c.id = m.conference_id and c.example
           left join stakeholder s on s.id = m.stakeholder_id
           where p.example order by p.id, m.seq) as persona
         order by seq limit 20`,
      ),
    );
  }
}
