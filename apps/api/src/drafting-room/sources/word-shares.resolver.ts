import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Transaction } from '../../platform/database/database.js';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { DraftsReader, type DraftView } from '../drafts.reader.js';
import { AttributionReader } from './attribution.reader.js';
import { type WordShare, wordShares } from './word-shares.js';

@Resolver('Draft')
export class WordSharesResolver {
  constructor(
    private readonly attribution: AttributionReader,
    private readonly drafts: DraftsReader,
  ) {}

  @ResolveField('wordShares')
  async wordShares(@Parent() { id }: DraftView, @Loaders() loaders: RequestLoaders): Promise<readonly WordShare[]> {
    const batch = loaders.batch<string, readonly WordShare[]>('word shares', (tx, ids) => this.ofDrafts(tx, ids));
    return (await batch.load(id)) ?? [];
  }

  private async ofDrafts(tx: Transaction, ids: readonly string[]): Promise<Map<string, readonly WordShare[]>> {
    const found = new Map<string, readonly WordShare[]>();
    for (const draft of (await this.drafts.byIds(tx, ids)).values()) {
      const places = await this.attribution.places(tx, draft.id);
      const provisions = places.map(({ id }) => id);
      found.set(draft.id, wordShares(await this.attribution.of(tx, draft, provisions)));
    }
    return found;
  }
}
