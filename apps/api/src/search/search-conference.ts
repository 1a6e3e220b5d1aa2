import { Injectable } from '@nestjs/common';
import { acceptQuery, type Excerpt, excerptOf, markedAnyhow } from '#lib/documents';
import type { NotAcceptable } from '#lib/positions';
import { ConferencesReader } from '../conferences/conferences.reader.js';
import { BadUserInput } from '../platform/access/bad-user-input.js';
import { Database, isId, type Viewer } from '../platform/database/database.js';
import { decodeCursor, type PageInfo, pageOf } from '../platform/graphql/page.js';
import { type Described, DescribedReader } from './described.reader.js';
import { type Met, type SearchKind, SearchReader, searchKinds } from './search.reader.js';

export interface SearchInput {
  readonly conferenceId: string;
  readonly words: string;
  readonly kinds?: readonly SearchKind[] | null;
  readonly first: number;
  readonly after?: string | null;
}

export interface SearchHit extends Described {
  readonly kind: SearchKind;
  readonly id: string;
  readonly excerpt: Excerpt;
}

export interface SearchFound {
  readonly hits: readonly SearchHit[];
  readonly pageInfo: PageInfo;
  readonly counts: readonly { readonly kind: SearchKind; readonly count: number }[];
}

const MOST = 50;
const NOTHING: SearchFound = { hits: [], pageInfo: { hasNextPage: false, endCursor: null }, counts: [] };

/** Finds where words stand, among all that the viewer may read of a conference. */
@Injectable()
export class SearchConference {
  constructor(
    private readonly database: Database,
    private readonly conferences: ConferencesReader,
    private readonly reader: SearchReader,
    private readonly described: DescribedReader,
  ) {}

  async execute(viewer: Viewer, { conferenceId, kinds, ...asked }: SearchInput): Promise<SearchFound | NotAcceptable> {
    const words = acceptQuery(asked.words);
    if (typeof words !== 'string') return words;
    const after = cursorOf(asked.after);
    const first = Math.min(asked.first, MOST);
    return this.database.read(viewer, async (tx) => {
      const conference = isId(conferenceId) && (await this.conferences.byIds(tx, [conferenceId])).get(conferenceId);
      if (!conference) return NOTHING;
      const searching = { conferenceId, words, kinds: kinds ?? searchKinds, after, most: first + 1 };
      const { hits, counts } = await this.reader.search(tx, searching);
      const { nodes, pageInfo } = pageOf(hits, first, ({ rank, one }) => [rank, one]);
      const describe = await this.described.describe(tx, nodes);
      return {
        hits: nodes.flatMap((met) => told(met, describe(met), conference.slug)),
        pageInfo,
        counts: searchKinds.map((kind) => ({ kind, count: counts[kind] ?? 0 })),
      };
    });
  }
}

function told({ kind, id, excerpt, lexemes }: Met, described: Described | null, slug: string): SearchHit[] {
  if (described === null) return [];
  const { facts, path } = described;
  return [{ kind, id, facts, path: `/c/${slug}${path}`, excerpt: markedAnyhow(excerptOf(excerpt), lexemes) }];
}

function cursorOf(after: string | null | undefined): readonly [string, string] | null {
  const [rank, one] = decodeCursor(after, 2) ?? [];
  if (rank === undefined || one === undefined) return null;
  if (!/^\d{1,6}(\.\d{1,6})?$/.test(rank)) throw new BadUserInput('Cursor');
  return [rank, one];
}
