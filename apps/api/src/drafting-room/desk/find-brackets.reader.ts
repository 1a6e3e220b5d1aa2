import { Injectable } from '@nestjs/common';
import { type Bracket, bracketsOf, headingOf } from '#lib/drafting';
import type { Transaction } from '../../platform/database/database.js';
import { toDivision } from '../base-text.reader.js';
import { DraftsReader } from '../drafts.reader.js';
import type { NewBracket } from './bracket.store.js';
import { BracketsReader } from './brackets.reader.js';
import type { BracketLevel, KnownBrackets } from './known-bracket.js';

/** A bracket that stands in a draft, and where. */
export interface Found {
  readonly provisionId: string | null;
  readonly divisionId: string | null;
  /** How the place is cited. */
  readonly cited: string | null;
  readonly bracket: NewBracket;
  /** False for one that came with the text, or before brackets were written down. */
  readonly isKnown: boolean;
}

/** Finds brackets of a draft by their ids, whether or not anybody has written them down. */
@Injectable()
export class FindBracketsReader {
  constructor(
    private readonly drafts: DraftsReader,
    private readonly brackets: BracketsReader,
  ) {}

  async standing(tx: Transaction, draftId: string, ids: readonly string[]): Promise<readonly Found[]> {
    const wanted = new Set(ids);
    const known = await this.brackets.standing(tx, draftId);
    const provisions = (await this.drafts.provisions(tx, draftId)).filter(({ brackets }) => brackets > 0);
    const divisions = (await this.drafts.divisions(tx, draftId)).filter(({ openTitle }) => openTitle !== null);
    const places = [
      ...provisions.map(({ id, number, label, content }) => ({
        content,
        place: { provisionId: id, divisionId: null, cited: number ?? label },
      })),
      ...divisions.map((division) => ({
        content: headingOf(toDivision(division)),
        place: { provisionId: null, divisionId: division.id, cited: division.label },
      })),
    ];
    return places.flatMap(({ content, place }) =>
      bracketsOf(content)
        .filter(({ alternatives }) => wanted.has(alternatives.id))
        .map((bracket) => found(bracket, known, place)),
    );
  }
}

function found(
  { level, alternatives: { id, options } }: Bracket,
  known: KnownBrackets,
  place: Pick<Found, 'provisionId' | 'divisionId' | 'cited'>,
): Found {
  const recorded = known.get(id);
  const bracket = {
    id: id as string,
    level: place.divisionId === null ? (level.toUpperCase() as BracketLevel) : ('HEADING' as const),
    options:
      recorded?.options ?? options.map((option) => ({ id: option.id, sponsors: option.sponsors, amendments: [] })),
    copyOf: recorded?.copyOf ?? null,
    package: null,
  };
  return { ...place, bracket, isKnown: recorded !== undefined };
}
