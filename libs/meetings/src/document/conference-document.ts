import {
  day,
  hour,
  listOf,
  oneOf,
  optional,
  record,
  required,
  sign,
  text,
  textOrBlank,
  word,
  yesOrNo,
  zone,
} from './shape.js';

/** The form of the file now; another number would be another form. */
export const DOCUMENT_FORM = 'conference/1';

const organiser = listOf(text(), 50);

const readers = oneOf('everybody', 'participants', 'member-states');

const agendaItem = record({
  title: required(text()),
  note: optional(textOrBlank(5000)),
  day: optional(day),
  from: optional(hour),
  to: optional(hour),
  readers: optional(readers),
  issues: optional(listOf(word)),
  text: optional(text()),
  provisions: optional(listOf(sign)),
  documents: optional(listOf(word, 50)),
});

const handedIn = record({
  key: required(word),
  series: required(oneOf('doc', 'dt', 'inf', 'adm')),
  title: required(text(500)),
  file: required(text()),
  dated: required(day),
  language: optional(oneOf('en', 'es', 'fr', 'nl')),
  readers: optional(readers),
  sources: optional(listOf(sign, 50)),
  otherSources: optional(listOf(text(200), 50)),
  issues: optional(listOf(word, 50)),
  follows: optional(record({ document: required(word), form: required(oneOf('revision', 'corrigendum', 'addendum')) })),
});

const meeting = record({
  name: required(text()),
  kind: required(
    oneOf('preparatory-committee', 'regional', 'sub-regional', 'ministerial', 'drafting-session', 'conference'),
  ),
  place: required(text()),
  venue: optional(textOrBlank(300)),
  zone: optional(zone),
  from: required(day),
  to: required(day),
  confirmed: optional(yesOrNo),
  delivers: optional(listOf(text(), 50)),
  agenda: optional(listOf(agendaItem, 300)),
});

/** Everything that a conference's file may say. */
export const conferenceShape = record({
  caucus: required(oneOf(DOCUMENT_FORM)),
  address: required(word),
  name: required(text()),
  shortName: required(text()),
  place: required(text()),
  from: required(day),
  to: required(day),
  asOf: optional(day),
  zone: optional(zone),
  conveners: optional(organiser),
  associates: optional(organiser),
  hosts: optional(organiser),
  supporters: optional(organiser),
  texts: optional(
    listOf(
      record({
        title: required(text()),
        shortTitle: required(text()),
        treatment: required(oneOf('revision', 'new')),
        file: optional(text()),
        source: optional(text(1000)),
        summary: optional(yesOrNo),
      }),
      20,
    ),
  ),
  deadlines: optional(listOf(record({ name: required(text()), on: required(day), confirmed: optional(yesOrNo) }))),
  stakeholders: optional(
    listOf(
      record({
        symbol: required(sign),
        name: required(text()),
        category: required(
          oneOf('government', 'regulator', 'operator', 'private-sector', 'civil-society', 'international-organisation'),
        ),
        country: optional(text()),
        ctuMember: optional(yesOrNo),
        ituMemberState: optional(yesOrNo),
        confirmed: optional(yesOrNo),
      }),
      1000,
    ),
  ),
  issues: optional(
    listOf(
      record({
        key: required(word),
        title: required(text()),
        summary: required(text(20_000)),
        text: optional(text()),
        provisions: optional(listOf(sign)),
        filingClosesOn: optional(day),
      }),
    ),
  ),
  documents: optional(listOf(handedIn, 500)),
  meetings: required(listOf(meeting)),
});

interface TextInFile {
  readonly title: string;
  readonly shortTitle: string;
  readonly treatment: string;
  /** Beside the file itself; null for a text that is only named. */
  readonly file?: string | null;
  readonly source?: string | null;
  readonly summary?: boolean | null;
}

interface StakeholderInFile {
  readonly symbol: string | number;
  readonly name: string;
  readonly category: string;
  readonly country?: string | null;
  readonly ctuMember?: boolean | null;
  readonly ituMemberState?: boolean | null;
  readonly confirmed?: boolean | null;
}

export interface IssueInFile {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** Short title of the text that its provisions are of; the first one where none is named. */
  readonly text?: string | null;
  readonly provisions?: readonly (string | number)[] | null;
  readonly filingClosesOn?: string | null;
}

export interface AgendaItemInFile {
  readonly title: string;
  readonly note?: string | null;
  readonly day?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly readers?: string | null;
  readonly issues?: readonly string[] | null;
  /** Short title of the text that its provisions are of; the first one where none is named. */
  readonly text?: string | null;
  readonly provisions?: readonly (string | number)[] | null;
  /** Keys of documents that are before it. */
  readonly documents?: readonly string[] | null;
}

/** A document that is handed in with its file, under the next number of its series. */
export interface DocumentInFile {
  readonly key: string;
  readonly series: string;
  readonly title: string;
  /** Beside the file itself. */
  readonly file: string;
  readonly dated: string;
  readonly language?: string | null;
  readonly readers?: string | null;
  /** Symbols of stakeholders. */
  readonly sources?: readonly (string | number)[] | null;
  readonly otherSources?: readonly string[] | null;
  readonly issues?: readonly string[] | null;
  /** One that stands before it in the file. */
  readonly follows?: { readonly document: string; readonly form: string } | null;
}

export interface MeetingInFile {
  readonly name: string;
  readonly kind: string;
  readonly place: string;
  readonly venue?: string | null;
  readonly zone?: string | null;
  readonly from: string;
  readonly to: string;
  readonly confirmed?: boolean | null;
  readonly delivers?: readonly string[] | null;
  readonly agenda?: readonly AgendaItemInFile[] | null;
}

/** A conference as a file describes it, once `check` finds nothing. */
export interface ConferenceDocument {
  readonly address: string;
  readonly name: string;
  readonly shortName: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly asOf?: string | null;
  readonly zone?: string | null;
  readonly conveners?: readonly string[] | null;
  readonly associates?: readonly string[] | null;
  readonly hosts?: readonly string[] | null;
  readonly supporters?: readonly string[] | null;
  readonly texts?: readonly TextInFile[] | null;
  readonly deadlines?:
    | readonly { readonly name: string; readonly on: string; readonly confirmed?: boolean | null }[]
    | null;
  readonly stakeholders?: readonly StakeholderInFile[] | null;
  readonly issues?: readonly IssueInFile[] | null;
  /** In the order of their numbers. */
  readonly documents?: readonly DocumentInFile[] | null;
  readonly meetings: readonly MeetingInFile[];
}
