import { assertNever } from '#lib/foundation';
import { type Cast, type Ids, idOf } from './cast.js';
import { type InstrumentInHand, provisionOf } from './find-provisions.js';
import type { Act } from './site.js';
import type { Dismissal, Merge, Seal, Step } from './story.js';

interface Draft {
  readonly id: string;
  readonly text: InstrumentInHand;
  readonly amendments: Ids;
}

/** The chair opens a live draft of each text, and does to the first what the story says, step by step. */
export async function putTogether(cast: Cast, texts: readonly InstrumentInHand[], amendments: Ids): Promise<void> {
  const chair = cast.withRole('CHAIR');
  const drafts: Draft[] = [];
  for (const text of texts) drafts.push({ id: await openDraft(cast, chair, text), text, amendments });
  const [first] = drafts;
  if (first) for (const step of cast.story.course) await cast.act(chair, deed(cast, first, step));
}

function openDraft(cast: Cast, chair: string, { id, title }: InstrumentInHand): Promise<string> {
  return cast.act(chair, {
    declares: '$instrument: ID!, $key: String!',
    calls: 'openDraft(instrumentId: $instrument, idempotencyKey: $key)',
    expected: 'Draft',
    variables: { instrument: id, key: cast.once(`draft:${title}`) },
  });
}

function deed(cast: Cast, draft: Draft, step: Step): Act {
  switch (step.kind) {
    case 'merge':
      return merging(cast, draft, step);
    case 'dismissal':
      return dismissing(cast, draft, step);
    case 'seal':
      return sealing(cast, draft, step);
    default:
      return assertNever(step);
  }
}

function merging(cast: Cast, { id, text, amendments }: Draft, merge: Merge): Act {
  const variables = {
    draft: id,
    provision: provisionOf(text, merge.provision).id,
    amendments: merge.amendments.map((key) => idOf(amendments, key)),
    uncontested: merge.uncontested ?? false,
    key: cast.once(`merge:${merge.provision}`),
  };
  return {
    declares: '$draft: ID!, $provision: ID!, $amendments: [ID!]!, $uncontested: Boolean!, $key: String!',
    calls:
      'mergeAmendments(draftId: $draft, provisionId: $provision, amendmentIds: $amendments, uncontested: $uncontested, idempotencyKey: $key)',
    expected: 'Merge',
    variables,
  };
}

function dismissing(cast: Cast, { amendments }: Draft, { amendment, reason }: Dismissal): Act {
  return {
    declares: '$id: ID!, $reason: String!, $key: String!',
    calls: 'disposeAmendment(amendmentId: $id, kind: NOT_ACCEPTED, reason: $reason, idempotencyKey: $key)',
    expected: 'Amendment',
    variables: { id: idOf(amendments, amendment), reason, key: cast.once(`dismissal:${amendment}`) },
  };
}

function sealing(cast: Cast, { id }: Draft, { note }: Seal): Act {
  return {
    declares: '$draft: ID!, $note: String!, $key: String!',
    calls: 'sealRevision(draftId: $draft, note: $note, idempotencyKey: $key)',
    expected: 'DraftRevision',
    variables: { draft: id, note, key: cast.once(`seal:${note}`) },
  };
}
