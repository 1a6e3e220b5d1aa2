import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import type { NotAcceptable } from '#lib/positions';
import { type Lack, lacksOf, type RegistrationForm } from '#lib/registration';
import { isLocale } from '#lib/words';
import { Database, isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { moved } from '../platform/events/moved.js';
import { acceptForm } from './accept-form.js';
import { RegistrationStore, type Written } from './registration.store.js';
import { RegistrationDesksReader } from './registration-desks.reader.js';
import { RegistrationLetters } from './registration-letters.js';
import { RegistrationsReader, type RegistrationView } from './registrations.reader.js';
import { isWrittenAlready } from './written-already.js';

export interface SaveRegistrationInput {
  readonly meetingId: string;
  readonly form: RegistrationForm;
  readonly send: boolean;
  readonly expectedVersion: number;
  readonly locale: string;
}

type No =
  | Refusal<'RegistrationClosed', { closedOn: string | null }>
  | Refusal<'LinkEnded', { link: null }>
  | Refusal<'RegistrationDecided', { state: string }>
  | Refusal<'RegistrationIncomplete', { lacks: readonly Lack[] }>
  | Refusal<'ChangedMeanwhile', { currentVersion: number; currentContent: null }>
  | NotAcceptable;
export type SaveRegistrationOutcome = { readonly id: string } | No;

/** A form kept, or sent, by whoever holds its private link. What has that link is one form, however often it is sent. */
@Injectable()
export class SaveRegistration {
  constructor(
    private readonly database: Database,
    private readonly desks: RegistrationDesksReader,
    private readonly registrations: RegistrationsReader,
    private readonly store: RegistrationStore,
    private readonly letters: RegistrationLetters,
  ) {}

  async execute(viewer: Viewer, input: SaveRegistrationInput, key: string): Promise<SaveRegistrationOutcome> {
    if (viewer.kind !== 'link') return refuse('LinkEnded', { link: null });
    return this.database.mutation(viewer, { name: 'saveRegistration', key, input }, async (tx) => {
      const problem = acceptForm(input.form);
      if (problem !== null) return problem;
      const before = await this.begun(tx, input.meetingId);
      if (isRefusal(before)) return before as No;
      return this.write(tx, before as RegistrationView, input);
    });
  }

  private async begun(tx: Transaction, meetingId: string): Promise<RegistrationView | No> {
    const desk = isId(meetingId) ? await this.desks.of(tx, meetingId) : null;
    if (desk === null) return refuse('RegistrationClosed', { closedOn: null });
    const id = await this.store.begin(tx, meetingId);
    const begun = id === null ? null : await this.registrations.one(tx, id);
    if (begun !== null) return begun;
    return desk.open ? refuse('LinkEnded', { link: null }) : refuse('RegistrationClosed', { closedOn: desk.closesOn });
  }

  private async write(
    tx: Transaction,
    before: RegistrationView,
    input: SaveRegistrationInput,
  ): Promise<SaveRegistrationOutcome> {
    const { form, expectedVersion } = input;
    const { id, state, version } = before;
    if (state === 'APPROVED' || state === 'MERGED') return refuse('RegistrationDecided', { state });
    const send = input.send || state !== 'DRAFT';
    const lacks = send ? lacksOf(form) : [];
    if (lacks.length > 0) return refuse('RegistrationIncomplete', { lacks });
    // The same words from a second page, or sent again with another key, are the words that are there.
    if (state === 'SUBMITTED' && (await isWrittenAlready(tx, this.registrations, { before, form }))) return { id };
    const written = { form, send, locale: isLocale(input.locale) ? input.locale : ('en' as const) };
    if (version !== expectedVersion || !(await this.store.write(tx, id, expectedVersion, written)))
      return refuse('ChangedMeanwhile', { currentVersion: version, currentContent: null });
    await this.tell(tx, before, written);
    return { id };
  }

  private async tell(tx: Transaction, before: RegistrationView, written: Written): Promise<void> {
    const { id, conferenceId } = before;
    const audience = `secretariat:${conferenceId}`;
    if (written.send) await moved(tx, { conferenceId, audience, kind: 'RegistrationSent', subjectId: id });
    await this.letters.afterSaving(tx, before, written);
  }
}
