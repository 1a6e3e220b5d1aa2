import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable, notAcceptable } from '#lib/positions';
import { Database, isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { ConferenceDesk } from './conference-desk.js';
import { ConferencesReader, type DeadlineView } from './conferences.reader.js';
import { DeadlineStore } from './deadline.store.js';
import type { NewDeadline } from './new-conference.js';

export interface AddDeadlineInput {
  readonly conferenceId: string;
  readonly input: NewDeadline;
}
interface OnDeadline {
  readonly deadlineId: string;
  readonly expectedVersion: number;
}
export interface ChangeDeadlineInput extends OnDeadline {
  readonly input: NewDeadline;
}
export interface WithdrawDeadlineInput extends OnDeadline {
  readonly withdrawn: boolean;
}

type No =
  | NotAcceptable
  | Refusal<'ChangedMeanwhile', { currentVersion: number }>
  | Refusal<'NotFound', { what: string }>;
export type SetDeadlineOutcome = { readonly id: string } | No;
const MOST_DEADLINES = 200;

/** A day by which something is due is set, set anew, or dropped. */
@Injectable()
export class SetDeadline {
  constructor(
    private readonly database: Database,
    private readonly desk: ConferenceDesk,
    private readonly conferences: ConferencesReader,
    private readonly deadlines: DeadlineStore,
    private readonly acts: Acts,
  ) {}

  add(viewer: Viewer, asked: AddDeadlineInput, key: string): Promise<SetDeadlineOutcome> {
    return this.database.mutation<SetDeadlineOutcome>(
      viewer,
      { name: 'addDeadline', key, input: asked },
      async (tx) => {
        const { conferenceId, input } = asked;
        if (!isId(conferenceId) || !(await this.conferences.byIds(tx, [conferenceId])).has(conferenceId))
          return refuse('NotFound', { what: 'conference' });
        await this.desk.requireManager(tx, conferenceId);
        const problem = accept(input);
        if (problem) return problem;
        const standing = (await this.conferences.deadlines(tx, [conferenceId])).get(conferenceId) ?? [];
        if (standing.length >= MOST_DEADLINES)
          return notAcceptable('TooMany', { field: 'deadlines', most: MOST_DEADLINES });
        const { id } = await this.deadlines.add(tx, conferenceId, input);
        return this.told(tx, id, 'ConferenceDeadlineSet');
      },
    );
  }

  change(viewer: Viewer, asked: ChangeDeadlineInput, key: string): Promise<SetDeadlineOutcome> {
    const kind = 'ConferenceDeadlineChanged';
    return this.perform(viewer, { kind, key, asked }, (tx) => {
      const known = { id: asked.deadlineId, version: asked.expectedVersion };
      return accept(asked.input) ?? this.deadlines.change(tx, known, asked.input);
    });
  }

  withdraw(viewer: Viewer, asked: WithdrawDeadlineInput, key: string): Promise<SetDeadlineOutcome> {
    const kind = asked.withdrawn ? 'ConferenceDeadlineDropped' : 'ConferenceDeadlineRestored';
    return this.perform(viewer, { kind, key, asked }, (tx) =>
      this.deadlines.withdraw(tx, { id: asked.deadlineId, version: asked.expectedVersion }, asked.withdrawn),
    );
  }

  private perform(
    viewer: Viewer,
    { kind, key, asked }: { readonly kind: string; readonly key: string; readonly asked: OnDeadline },
    change: (tx: Transaction) => NotAcceptable | Promise<boolean>,
  ): Promise<SetDeadlineOutcome> {
    return this.database.mutation<SetDeadlineOutcome>(viewer, { name: kind, key, input: asked }, async (tx) => {
      const deadline = await this.conferences.deadline(tx, asked.deadlineId);
      if (deadline === null) return refuse('NotFound', { what: 'deadline' });
      await this.desk.requireManager(tx, deadline.conferenceId);
      const changed = await change(tx);
      if (typeof changed !== 'boolean') return changed;
      return changed ? this.told(tx, deadline.id, kind) : overtaken(await this.conferences.deadline(tx, deadline.id));
    });
  }

  private async told(tx: Transaction, id: string, kind: string): Promise<{ id: string }> {
    const deadline = await this.conferences.deadline(tx, id);
    if (deadline) {
      const { conferenceId, name, on } = deadline;
      const told = { conferenceId, audience: 'public', kind, subjectId: conferenceId };
      await this.acts.happened(tx, { ...told, facts: { name, on } });
    }
    return { id };
  }
}

function accept({ name }: NewDeadline): NotAcceptable | null {
  return acceptWords(name, { field: 'name', most: 300 });
}

function overtaken(now: DeadlineView | null): No {
  return refuse('ChangedMeanwhile', { currentVersion: now?.version ?? 0 });
}
