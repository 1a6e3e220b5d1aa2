import * as Y from 'yjs';
import { emptyDraft } from '../../libs/live-draft/src/index.js';
import type { Persona, World } from './index.js';

/** A log is folded when it has more entries than this. */
const ENTRIES = 1100;

/** As a node that has read the log on would have to: the draft is not open anywhere yet. */
const WRITE = `with held as (update room set head = head + cardinality($4::bytea[]) where id = $1 returning head - cardinality($4::bytea[]) as head),
  owned as (insert into room_client (room_id, client, person_id) values ($1, $2, $3))
  insert into room_update (room_id, seq, person_id, origin, update, authors)
    select $1, held.head + at, $3, 'delegate', bytes, array[$2::bigint]
    from held, unnest($4::bytea[]) with ordinality as entry(bytes, at)`;

/** Puts a long history into the log of a draft that nobody has opened yet, edit by edit; answers with its author's copy. */
export async function longHistory(
  here: Pick<World, 'owner' | 'people'>,
  draft: string,
  who: Persona,
  edit: (doc: Y.Doc, at: number) => void,
): Promise<Y.Doc> {
  const doc = emptyDraft();
  for (const { update } of await here.owner<{ update: Buffer }>(
    'select update from room_update where room_id = $1 order by seq',
    [draft],
  ))
    Y.applyUpdate(doc, update);
  const updates: Buffer[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(Buffer.from(update)));
  for (let at = 0; at < ENTRIES; at++) doc.transact(() => edit(doc, at));
  await here.owner(WRITE, [draft, doc.clientID, here.people[who].personId, updates]);
  return doc;
}
