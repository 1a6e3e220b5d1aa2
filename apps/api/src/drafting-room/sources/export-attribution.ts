import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '../../platform/database/database.js';
import { DraftsReader, type DraftView } from '../drafts.reader.js';
import { type AttributedWords, AttributionReader, type WordPlace } from './attribution.reader.js';

/** A run of words and where it stands. */
export interface AttributionRow extends AttributedWords {
  readonly place: WordPlace;
}

export interface Attribution {
  readonly draft: DraftView;
  readonly rows: AsyncIterable<AttributionRow>;
}

/** So many provisions are read at a time. */
const AT_ONCE = 100;

/** Who wrote which words of a draft, run by run in reading order, with no more of it in memory than is being written. */
@Injectable()
export class ExportAttribution {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftsReader,
    private readonly attribution: AttributionReader,
  ) {}

  /** Null where the viewer knows of no such draft. */
  async execute(viewer: Viewer, draftId: string): Promise<Attribution | null> {
    const found = await this.database.read(viewer, async (tx) => {
      const draft = await this.drafts.one(tx, draftId);
      return draft && { draft, places: await this.attribution.places(tx, draft.id) };
    });
    return found && { draft: found.draft, rows: this.rows(viewer, found.draft, found.places) };
  }

  // Each time as the viewer who they are by then: what was taken from them meanwhile ends the file.
  private async *rows(viewer: Viewer, draft: DraftView, places: readonly WordPlace[]): AsyncGenerator<AttributionRow> {
    for (let from = 0; from < places.length; from += AT_ONCE) {
      const some = places.slice(from, from + AT_ONCE);
      const ids = some.map(({ id }) => id);
      const runs = await this.database.read(viewer, async (tx) => {
        const [standing] = await tx.sql('select from draft where id = $1', [draft.id]);
        if (!standing) throw new Error('The draft may no longer be read');
        return this.attribution.of(tx, draft, ids);
      });
      for (const place of some) for (const run of runs.get(place.id) ?? []) yield { ...run, place };
    }
  }
}
