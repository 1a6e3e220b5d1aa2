import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import type { NotAcceptable } from '#lib/positions';
import { Database, type Viewer } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import type { Brought } from './begin-with.js';
import { mayOpen } from './paper.policy.js';
import { PaperBook, type TooManyPapers } from './paper-book.js';
import { type About, type NotFound, type PaperAsked, PlacePaper } from './place-paper.js';

export interface OpenPaperInput extends PaperAsked {
  readonly begin?: Brought;
}

export type OpenPaperOutcome = { readonly id: string } | TooManyPapers | NotAcceptable | NotFound;

/** Begins a paper with its words, or finds the one that is being written already. */
@Injectable()
export class OpenPaper {
  constructor(
    private readonly database: Database,
    private readonly floor: Floor,
    private readonly places: PlacePaper,
    private readonly book: PaperBook,
  ) {}

  execute(viewer: Viewer, input: OpenPaperInput, key: string): Promise<OpenPaperOutcome> {
    return this.database.mutation<OpenPaperOutcome>(viewer, { name: 'openPaper', key, input }, async (tx) => {
      const found = await this.places.find(tx, input);
      if (isRefusal(found)) return found as NotFound | NotAcceptable;
      const about = found as About;
      const speaker = await this.floor.speaker(tx, about.conferenceId);
      this.floor.require(mayOpen(speaker).includes(about.kind));
      return this.book.open(tx, about, { speaker, brought: input.begin ?? [] });
    });
  }
}
