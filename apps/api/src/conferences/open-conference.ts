import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal } from '#lib/foundation';
import type { NotAcceptable } from '#lib/positions';
import { Access } from '../platform/access/access.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { acceptConference } from './accept-conference.js';
import { ConferenceStore } from './conference.store.js';
import type { NewConference } from './new-conference.js';

export type OpenConferenceOutcome = { readonly id: string } | NotAcceptable | Refusal<'SlugTaken', { slug: string }>;

@Injectable()
export class OpenConference {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly conferences: ConferenceStore,
    private readonly acts: Acts,
  ) {}

  /** For whoever is a secretariat already, or was let in as the first one. */
  execute(viewer: Viewer, conference: NewConference, key: string): Promise<OpenConferenceOutcome> {
    return this.database.mutation(viewer, { name: 'openConference', key, input: conference }, async (tx) => {
      const [may] = await tx.sql<{ open: boolean }>('select caucus.may_open_conferences() as open');
      this.access.require(may?.open === true);
      const problem = acceptConference(conference);
      if (problem) return problem;
      const opened = await this.conferences.add(tx, conference);
      if (isRefusal(opened)) return opened;
      const facts = { name: conference.name, slug: conference.slug };
      await this.acts.happened(tx, {
        conferenceId: opened.id,
        audience: 'public',
        kind: 'ConferenceOpened',
        subjectId: opened.id,
        facts,
      });
      return opened;
    });
  }
}
