import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';

export const searchKinds = ['DOCUMENT', 'POSITION', 'AMENDMENT', 'COMMENT', 'TEXT', 'DRAFT'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that was met, before the viewer has been told what it is. */
export interface Met {
  readonly kind: SearchKind;
  readonly id: string;
  /** What it stands in: the issue of a position, the draft of a provision. */
  readonly within: string;
  readonly rank: string;
  /** Different for each thing met; with the rank it is the place in the list. */
  readonly one: string;
  readonly lexemes: readonly string[];
  /** With its marks. */
  readonly excerpt: string;
}

export interface Searched {
  readonly counts: Readonly<Partial<Record<SearchKind, number>>>;
  readonly hits: readonly Met[];
}

export interface Searching {
  readonly conferenceId: string;
  readonly words: string;
  readonly kinds: readonly SearchKind[];
  readonly after: readonly [rank: string, one: string] | null;
  readonly most: number;
}

@Injectable()
export class SearchReader {
  async search(tx: Transaction, { conferenceId, words, kinds, after, most }: Searching): Promise<Searched> {
    const [row] = await tx.sql<{ found: Searched }>('select caucus.search($1, $2, $3, $4, $5, $6) as found', [
      conferenceId,
      words,
      kinds,
      after?.[0] ?? null,
      after?.[1] ?? null,
      most,
    ]);
    return row?.found ?? { counts: {}, hits: [] };
  }
}
