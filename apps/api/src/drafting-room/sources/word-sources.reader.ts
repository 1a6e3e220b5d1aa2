import { Injectable } from '@nestjs/common';
import { SharedDocuments, type SourcedLine } from '../../live/shared-documents.js';
import type { Transaction } from '../../platform/database/database.js';
import { groupedBy } from '../../platform/database/grouped-by.js';
import { keyText, type RequestLoaders } from '../../platform/graphql/loaders.js';

export interface ProvisionOfDraft {
  readonly draftId: string;
  readonly id: string;
}

/** Where the words of drafts come from. */
@Injectable()
export class WordSourcesReader {
  constructor(private readonly rooms: SharedDocuments) {}

  async load(loaders: RequestLoaders, { draftId, id }: ProvisionOfDraft): Promise<readonly SourcedLine[]> {
    const batch = loaders.batch<ProvisionOfDraft, readonly SourcedLine[]>('word sources', (tx, keys) =>
      this.byProvisions(tx, keys),
    );
    return (await batch.load({ draftId, id })) ?? [];
  }

  async byProvisions(tx: Transaction, keys: readonly ProvisionOfDraft[]): Promise<Map<string, readonly SourcedLine[]>> {
    const found = new Map<string, readonly SourcedLine[]>();
    for (const [draftId, of] of groupedBy(keys, (key) => key.draftId)) {
      const ids = of.map(({ id }) => id);
      for (const [id, lines] of await this.rooms.sources(tx, { kind: 'DRAFT', id: draftId }, ids))
        found.set(keyText({ draftId, id }), lines);
    }
    return found;
  }
}
