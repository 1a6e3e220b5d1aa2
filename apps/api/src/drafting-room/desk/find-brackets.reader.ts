import { Injectable } from '@nestjs/common';
import { type Bracket, bracketsOf } from '#lib/drafting';
import type { Transaction } from '../../platform/database/database.js';
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
    return provisions.flatMap(({ id, number, label, content }) =>
      bracketsOf(content)
        .filter(({ alternatives }) => wanted.has(alternatives.id))
        .map((bracket) => found(bracket, known, { provisionId: id, divisionId: null, cited: number ?? label })),
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
    level: level.toUpperCase() as BracketLevel,
    options:
      recorded?.options ?? options.map((option) => ({ id: option.id, sponsors: option.sponsors, amendments: [] })),
    copyOf: recorded?.copyOf ?? null,
    package: null,
  };
  return { ...place, bracket, isKnown: recorded !== undefined };
}
