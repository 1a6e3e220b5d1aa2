import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { NotAcceptable } from '#lib/positions';
import { Database, isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { acceptDescription } from './accept-conference.js';
import { ConferenceStore } from './conference.store.js';
import { ConferenceDesk } from './conference-desk.js';
import { ConferencesReader, type ConferenceView } from './conferences.reader.js';
import type { ConferenceDescription } from './new-conference.js';

export interface ChangeConferenceInput {
  readonly conferenceId: string;
  readonly input: ConferenceDescription;
  readonly expectedVersion: number;
}

type ChangeConferenceOutcome =
  | { readonly id: string }
  | NotAcceptable
  | Refusal<'ChangedMeanwhile', { currentVersion: number }>
  | Refusal<'NotFound', { what: string }>;

/** A conference that is open is given another name, place or days; the record keeps what stood before. */
@Injectable()
export class ChangeConference {
  constructor(
    private readonly database: Database,
    private readonly desk: ConferenceDesk,
    private readonly conferences: ConferencesReader,
    private readonly store: ConferenceStore,
    private readonly acts: Acts,
  ) {}

  execute(viewer: Viewer, asked: ChangeConferenceInput, key: string): Promise<ChangeConferenceOutcome> {
    const request = { name: 'changeConference', key, input: asked };
    return this.database.mutation<ChangeConferenceOutcome>(viewer, request, async (tx) => {
      const { conferenceId, input, expectedVersion } = asked;
      const before = await this.found(tx, conferenceId);
      if (before === null) return refuse('NotFound', { what: 'conference' });
      await this.desk.requireManager(tx, conferenceId);
      const problem = acceptDescription(input);
      if (problem) return problem;
      if (!(await this.store.change(tx, { id: conferenceId, version: expectedVersion }, input))) {
        const { version } = (await this.found(tx, conferenceId)) ?? before;
        return refuse('ChangedMeanwhile', { currentVersion: version });
      }
      return this.told(tx, before, input);
    });
  }

  private async found(tx: Transaction, id: string): Promise<ConferenceView | null> {
    return (isId(id) && (await this.conferences.byIds(tx, [id])).get(id)) || null;
  }

  private async told(tx: Transaction, before: ConferenceView, now: ConferenceDescription): Promise<{ id: string }> {
    const { id } = before;
    const facts = { ...described(now), before: described(before) };
    await this.acts.happened(tx, {
      ...{ conferenceId: id, audience: 'public', kind: 'ConferenceChanged', subjectId: id },
      facts,
    });
    return { id };
  }
}

function described({ name, shortName, place, startsOn, endsOn, asOf }: ConferenceDescription) {
  return { name, shortName, place, startsOn, endsOn, asOf: asOf ?? null };
}
