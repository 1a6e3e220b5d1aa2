import { Injectable } from '@nestjs/common';
import { contactColumns, readContacts, readStakeholders, stakeholderColumns } from '#lib/registration';
import { locales } from '#lib/words';
import { ConferencesReader } from '../conferences/conferences.reader.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { InvitingDesk } from './inviting-desk.js';
import { readList, type UnreadableList } from './list-file.js';
import { type ImportedList, TakeContacts, TakeStakeholders } from './take-lists.js';

export type ListKind = 'contacts' | 'stakeholders';

export interface ImportAsked {
  readonly viewer: Viewer;
  readonly kind: ListKind;
  readonly slug: string;
  readonly bytes: Uint8Array;
  /** Only to see what would happen. */
  readonly dryRun: boolean;
}

/** Contacts and stakeholders from a table. What is wrong is named line by line; the other lines are taken. */
@Injectable()
export class ImportList {
  constructor(
    private readonly database: Database,
    private readonly conferences: ConferencesReader,
    private readonly desk: InvitingDesk,
    private readonly contacts: TakeContacts,
    private readonly stakeholders: TakeStakeholders,
  ) {}

  /** Null where there is no such conference. */
  async execute({ viewer, kind, slug, bytes, dryRun }: ImportAsked): Promise<ImportedList | UnreadableList | null> {
    return this.database.transaction(viewer, async (tx) => {
      const conference = await this.conferences.bySlug(tx, slug);
      if (conference === null) return null;
      await this.desk.require(tx, conference.id, 'importLists');
      const rows = readList(bytes, kind === 'contacts' ? contactColumns : stakeholderColumns);
      if (!Array.isArray(rows)) return rows as UnreadableList;
      if (kind === 'contacts') {
        const read = readContacts(rows, locales);
        return this.contacts.take(tx, { conferenceId: conference.id, dryRun, ...read });
      }
      return this.stakeholders.take(tx, { conferenceId: conference.id, dryRun, ...readStakeholders(rows) });
    });
  }
}
