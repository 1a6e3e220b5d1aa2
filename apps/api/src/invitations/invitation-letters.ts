import { Injectable } from '@nestjs/common';
import { fillLetter, hasLink, type LetterFact, type LetterWords, unknownFacts } from '#lib/registration';
import { day, type Locale } from '#lib/words';
import { ConferencesReader } from '../conferences/conferences.reader.js';
import { type AgendaItemView, AgendaReader } from '../meetings/agenda.reader.js';
import type { MeetingView } from '../meetings/meetings.reader.js';
import { PublicAddress } from '../platform/config/public-address.js';
import { Database, PUBLIC, type Transaction } from '../platform/database/database.js';
import { RegistrationDesksReader } from '../registration/registration-desks.reader.js';
import type { ContactView } from './contacts.reader.js';

export type WordsInput = LetterWords & { readonly locale: Locale };

export interface LetterInput {
  readonly categories: readonly string[];
  readonly languages?: readonly string[] | null;
  readonly words: readonly WordsInput[];
}

export type MeetingFacts = Omit<Record<LetterFact, string>, 'name' | 'organisation' | 'link'>;

/** Letters of invitation: a template, and what is known of the meeting and of whoever gets it. */
@Injectable()
export class InvitationLetters {
  constructor(
    private readonly database: Database,
    private readonly conferences: ConferencesReader,
    private readonly agenda: AgendaReader,
    private readonly desks: RegistrationDesksReader,
    private readonly address: PublicAddress,
  ) {}

  /** What keeps a letter from being sent. */
  problems({ subject, body }: LetterWords): { readonly unknown: readonly string[]; readonly hasLink: boolean } {
    return { unknown: unknownFacts(`${subject}\n${body}`), hasLink: hasLink(body) };
  }

  /** The agenda as the public sees it: a letter goes to people who take no part yet. */
  async factsOf(tx: Transaction, meeting: MeetingView, locale: Locale): Promise<MeetingFacts> {
    const conference = (await this.conferences.byIds(tx, [meeting.conferenceId])).get(meeting.conferenceId);
    const desk = await this.desks.of(tx, meeting.id);
    const items = await this.database.read(PUBLIC, (open) => this.agenda.of(open, meeting.id));
    const written = new Intl.DateTimeFormat(spoken(locale), { dateStyle: 'long', timeZone: 'UTC' });
    return {
      conference: conference?.name ?? '',
      meeting: meeting.name,
      place: [meeting.venue, meeting.place].filter((each) => each !== '').join(', '),
      dates: written.formatRange(new Date(meeting.startsOn), new Date(meeting.endsOn)),
      agenda: items.map((item) => itemLine(item, meeting.zone, locale)).join('\n') || '–',
      closes: desk === null ? '–' : day(locale, desk.closesOn),
    };
  }

  /** With a link that leads to the form, or with dots in its place. */
  fill(letter: LetterWords, about: MeetingFacts, { name, organisation }: ContactView, token: string | null) {
    const link = this.address.link(`/register#${token ?? '…'}`);
    const facts = { ...about, name, organisation, link };
    return { subject: fillLetter(letter.subject, facts).replace(/\s+/g, ' '), body: fillLetter(letter.body, facts) };
  }
}

function itemLine({ number, title, startsAt }: AgendaItemView, zone: string, locale: Locale): string {
  if (startsAt === null) return `${number}. ${title}`;
  const at = new Intl.DateTimeFormat(spoken(locale), { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  return `${number}. ${title} (${at.format(startsAt)})`;
}

function spoken(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}
