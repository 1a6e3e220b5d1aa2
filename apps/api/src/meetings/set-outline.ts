import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable, notAcceptable } from '#lib/positions';
import { InstrumentsReader } from '../instruments/instruments.reader.js';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import type { AgendaRefusal } from './agenda-desk.js';
import { MeetingDesk } from './meeting-desk.js';
import { type Organiser, OutlineReader } from './outline.reader.js';
import { OutlineStore } from './outline.store.js';

export interface SetOutlineInput {
  readonly conferenceId: string;
  readonly expectedVersion: number;
  readonly input: OutlineInput;
}

interface OutlineInput {
  readonly organisers: readonly Organiser[];
  readonly texts: readonly {
    readonly title: string;
    readonly shortTitle: string;
    readonly treatment: string;
    readonly instrumentId?: string | null;
  }[];
}

type SetOutlineOutcome = { readonly id: string } | AgendaRefusal;
const MOST = 100;

/** Who is behind the conference and what it deals with, said as a whole. */
@Injectable()
export class SetOutline {
  constructor(
    private readonly database: Database,
    private readonly outlines: OutlineReader,
    private readonly store: OutlineStore,
    private readonly instruments: InstrumentsReader,
    private readonly desk: MeetingDesk,
  ) {}

  execute(viewer: Viewer, asked: SetOutlineInput, key: string): Promise<SetOutlineOutcome> {
    const request = { name: 'setOutline', key, input: asked };
    return this.database.mutation<SetOutlineOutcome>(viewer, request, async (tx) => {
      const { conferenceId, input, expectedVersion } = asked;
      const conference = await this.desk.conference(tx, conferenceId);
      if (isRefusal(conference)) return conference;
      const refusal = accept(input) ?? (await this.instrumentsFound(tx, conferenceId, input));
      if (refusal) return refusal;
      const texts = input.texts.map((text) => ({ ...text, instrumentId: text.instrumentId ?? null }));
      const outline = { organisers: input.organisers, texts, version: expectedVersion };
      if (!(await this.store.set(tx, conferenceId, outline))) {
        const { version } = await this.outlines.one(tx, conferenceId);
        return refuse('ChangedMeanwhile', { currentVersion: version });
      }
      return this.desk.outlined(tx, conference, { organisers: input.organisers.map((each) => ({ ...each })), texts });
    });
  }

  private async instrumentsFound(
    tx: Transaction,
    conferenceId: string,
    { texts }: OutlineInput,
  ): Promise<AgendaRefusal | null> {
    for (const { instrumentId } of texts) {
      if (instrumentId == null) continue;
      if ((await this.instruments.one(tx, instrumentId))?.conferenceId !== conferenceId)
        return refuse('NotFound', { what: 'instrument' });
    }
    return null;
  }
}

function accept({ organisers, texts }: OutlineInput): NotAcceptable | null {
  if (organisers.length > MOST) return notAcceptable('TooMany', { field: 'organisers', most: MOST });
  if (texts.length > MOST) return notAcceptable('TooMany', { field: 'texts', most: MOST });
  const words = [
    ...organisers.map(({ name }) => ['organisers', name] as const),
    ...texts.flatMap(({ title, shortTitle }) => [['texts', title] as const, ['texts', shortTitle] as const]),
  ];
  for (const [field, said] of words) {
    const problem = acceptWords(said, { field, most: 300 });
    if (problem) return problem;
  }
  return twice(texts.map(({ shortTitle }) => shortTitle.trim()));
}

// A text is told from another by its short title, in files as on pages.
function twice(titles: readonly string[]): NotAcceptable | null {
  const at = titles.findIndex((title, nth) => titles.indexOf(title) < nth);
  const value = titles[at];
  return value === undefined ? null : notAcceptable('GivenTwice', { value, first: titles.indexOf(value) + 1 });
}
