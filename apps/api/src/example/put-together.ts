import type { Cast } from './cast.js';
import { type InstrumentInHand, provisionOf } from './import-instrument.js';
import { type Ids, idOf } from './open-issues.js';

/** The chair opens the live draft and merges what the story says. */
export async function putTogether(cast: Cast, text: InstrumentInHand, amendments: Ids): Promise<void> {
  const chair = cast.withRole('CHAIR');
  const draftId = await cast.act(chair, {
    declares: '$instrument: ID!, $key: String!',
    calls: 'openDraft(instrumentId: $instrument, idempotencyKey: $key)',
    expected: 'Draft',
    variables: { instrument: text.id, key: cast.once('draft') },
  });
  for (const merge of cast.story.merges) {
    const provisionId = provisionOf(text, merge.provision).id;
    const amendmentIds = merge.amendments.map((key) => idOf(amendments, key));
    await cast.act(chair, {
      declares: '$draft: ID!, $provision: ID!, $amendments: [ID!]!, $uncontested: Boolean!, $key: String!',
      calls:
        'mergeAmendments(draftId: $draft, provisionId: $provision, amendmentIds: $amendments, uncontested: $uncontested, idempotencyKey: $key)',
      expected: 'Merge',
      variables: {
        draft: draftId,
        provision: provisionId,
        amendments: amendmentIds,
        uncontested: merge.uncontested ?? false,
        key: cast.once(`merge:${merge.provision}`),
      },
    });
  }
}
