import * as Y from 'yjs';
import type { World } from '../../world/index.js';
import { type OpenDraft, openDraft } from '../../world/live-draft.js';
import type { Beginning } from './typing.js';

/** The first draft, whose text all others of the bench begin with, on whatever server. */
export async function beginning(world: World): Promise<Beginning> {
  const lines = Array.from({ length: 8 }, (_, at) => `Provision ${at + 1} as it stands, in so many words as it takes.`);
  const { id, provisions }: OpenDraft = await openDraft(world, ...lines);
  const [row] = await world.owner<{ update: Buffer }>('select update from room_update where room_id = $1', [id]);
  return { seed: row!.update.toString('base64'), provisions };
}

export async function drafts(world: World, { seed }: Beginning, count: number): Promise<readonly string[]> {
  const rows = await world.owner<{ id: string }>(
    `with acting as (select set_config('caucus.system', 'bench', false)),
       made as (insert into instrument (id, conference_id, audience, title, short_title, language, source,
           source_sha256, summary, findings, provision_count, numbered_count)
         select gen_random_uuid(), $1, 'public', 'Rules', 'Rules', 'en', 'test', repeat('0', 64), false, '[]', 8, 8
         from acting, generate_series(1, $2)
         returning id)
     insert into draft (id, conference_id, audience, instrument_id, title)
       select gen_random_uuid(), $1, 'public', id, 'Rules' from made
     returning id`,
    [world.conferenceId, count],
  );
  const update = Buffer.from(seed, 'base64');
  const { client } = Y.decodeUpdate(update).structs[0]!.id;
  const ids = rows.map(({ id }) => id);
  await world.owner(`select caucus.open_room(id, $2, 'public', $3, $4) from unnest($1::uuid[]) as id`, [
    ids,
    world.conferenceId,
    client,
    update,
  ]);
  return ids;
}
