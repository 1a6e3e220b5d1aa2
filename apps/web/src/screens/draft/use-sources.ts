import { useEffect, useState } from 'react';
import { type Client, useClient } from 'urql';
import { type WhereFromFragment, WordSourcesDocument, type WordSourcesQuery } from '#lib/contract';

export type WordSource = WhereFromFragment;
type Sourced = NonNullable<WordSourcesQuery['draft']>['provisions'][number];
export type Sources = Sourced['sources'] | 'waiting' | 'failed';

interface Wanted {
  readonly draftId: string;
  readonly provisionId: string;
  /** The log entry that the words shown reflect: newer words have to be asked about again. */
  readonly seq: number;
  /** False while nobody looks at them. */
  readonly near: boolean;
}

/** Where the words of one provision come from, asked for when somebody comes near it. */
export function useSources({ draftId, provisionId, seq, near }: Wanted): Sources {
  const client = useClient();
  const [sources, setSources] = useState<Sources>('waiting');
  // biome-ignore lint/correctness/useExhaustiveDependencies: newer words are asked about again
  useEffect(() => {
    if (!near) return;
    let over = false;
    void sourcesOf(client, draftId, provisionId).then((found) => !over && setSources(found));
    return () => {
      over = true;
    };
  }, [client, draftId, provisionId, seq, near]);
  return sources;
}

const pause = 40;
const most = 20;

interface Gathering {
  readonly ids: Set<string>;
  readonly answer: Promise<ReadonlyMap<string, Sources>>;
}

const gathering = new WeakMap<Client, Map<string, Gathering>>();

/** What a screenful of provisions asks within a moment goes to the server as one question. */
async function sourcesOf(client: Client, draftId: string, provisionId: string): Promise<Sources> {
  const drafts = gathering.get(client) ?? new Map<string, Gathering>();
  gathering.set(client, drafts);
  let open = drafts.get(draftId);
  if (!open || open.ids.size >= most) {
    const ids = new Set<string>();
    const answer = new Promise<void>((resolve) => setTimeout(resolve, pause)).then(() => {
      if (drafts.get(draftId)?.ids === ids) drafts.delete(draftId);
      return asked(client, draftId, [...ids]);
    });
    open = { ids, answer };
    drafts.set(draftId, open);
  }
  open.ids.add(provisionId);
  return (await open.answer).get(provisionId) ?? 'failed';
}

async function asked(client: Client, id: string, ids: readonly string[]): Promise<ReadonlyMap<string, Sources>> {
  const answer = await client
    .query(WordSourcesDocument, { id, ids: [...ids] }, { requestPolicy: 'network-only' })
    .toPromise();
  return new Map((answer.data?.draft?.provisions ?? []).map((each) => [each.id, each.sources]));
}
