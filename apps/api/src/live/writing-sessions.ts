import * as Y from 'yjs';
import { isServerClient } from '#lib/live-draft';
import type { Ask } from './room-log.store.js';

/** How far a client has written. */
export type ClientState = readonly [client: number, clock: number];

// Whoever goes on within ten minutes is still at it.
const GO_ON = `
  update room_session s set to_clock = told.clock, ended = now()
  from jsonb_to_recordset($1::jsonb) as told(room uuid, client bigint, clock bigint)
  where s.room_id = told.room and s.client = told.client and s.to_clock < told.clock
    and s.ended > now() - interval '10 minutes'
    and s.from_clock = (select max(l.from_clock) from room_session l where l.room_id = told.room and l.client = told.client)`;

// Whose first words were never told of wrote them between their coming and their last entry in the log.
const BEGIN = `
  insert into room_session (room_id, client, from_clock, to_clock, began, ended)
  select told.room, told.client, coalesce(last.clock, 0), told.clock, least(span.began, span.ended), span.ended
  from jsonb_to_recordset($1::jsonb) as told(room uuid, client bigint, clock bigint)
  join room_client c on c.room_id = told.room and c.client = told.client and c.origin = 'delegate'
  left join lateral (select max(to_clock) as clock from room_session l where l.room_id = told.room and l.client = told.client) last on true
  cross join lateral (select case when last.clock is null then c.since else now() end as began,
    case when last.clock is null
      then coalesce((select max(u.at) from room_update u where u.room_id = told.room and u.person_id = c.person_id), now())
      else now() end as ended) span
  where told.clock > coalesce(last.clock, 0)`;

/** Keeps who wrote when in which room, so that it can be told of each word. What is told twice changes nothing. */
export async function keepSessions(ask: Ask, rooms: ReadonlyMap<string, readonly ClientState[]>): Promise<void> {
  const told = JSON.stringify(
    [...rooms].flatMap(([room, states]) => states.map(([client, clock]) => ({ room, client, clock }))),
  );
  await ask(GO_ON, [told]);
  await ask(BEGIN, [told]);
}

/** Those who have written since `noted`, which is brought up to now. The server's own words are told of elsewhere. */
export function writersSince(doc: Y.Doc, noted: Map<number, number>): readonly ClientState[] {
  const states: ClientState[] = [];
  for (const client of doc.store.clients.keys()) {
    const clock = Y.getState(doc.store, client);
    if (isServerClient(client) || noted.get(client) === clock) continue;
    noted.set(client, clock);
    states.push([client, clock]);
  }
  return states;
}
