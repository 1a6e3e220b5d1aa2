import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { appendGroup } from '../../apps/api/src/live/append-group.js';
import type { Ask } from '../../apps/api/src/live/room-log.store.js';
import { world } from '../world/index.js';
import { openDraft } from '../world/live-draft.js';
import { milliseconds, quantile, type Table } from './table.js';

const SECONDS = 5;

/** What it costs when commits to the log tell the other nodes through the database, with as many nodes as write at once. */
export async function measure(): Promise<Table> {
  const scene = await world({ separate: true });
  try {
    const rows: string[][] = [];
    for (const nodes of [1, 4, 16]) {
      const drafts = await Promise.all(Array.from({ length: nodes }, () => openDraft(scene, 'One.')));
      const listeners = await Promise.all(Array.from({ length: nodes }, () => listening(scene.ownerUrl)));
      for (const announced of [true, false, true, false]) {
        const runs = await Promise.all(
          drafts.map(({ id }) => appendFor(scene.ownerUrl, id, scene.people.chair.personId, announced)),
        );
        const waits = runs.flat().sort((one, other) => one - other);
        const [p50, p99] = [quantile(waits, 0.5), quantile(waits, 0.99)];
        rows.push([
          String(nodes),
          announced ? 'through the database' : 'elsewhere',
          String(Math.round(waits.length / SECONDS)),
          milliseconds(p50),
          milliseconds(p99),
        ]);
      }
      for (const listener of listeners) await listener.end();
    }
    return {
      title: 'Telling other nodes with each commit to the log, or not',
      head: ['nodes writing', 'wake-ups', 'commits a second', 'commit p50', 'commit p99'],
      rows,
      note: `One connection for each node, each writing one small update after the other into a draft of its own for ${SECONDS} s, while as many connections listen; each pair of rows twice. Postgres here does not wait for its disk, so that the lock is what is measured.`,
    };
  } finally {
    await scene.stop();
  }
}

async function listening(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('listen caucus_live');
  return client;
}

async function appendFor(url: string, room: string, person: string, announced: boolean): Promise<number[]> {
  const client = new Client({ connectionString: url, options: '-c role=caucus_sync' });
  client.on('error', () => undefined);
  await client.connect();
  const waits: number[] = [];
  const node = randomUUID();
  // Bytes that no document is made of: the rooms are never opened.
  const mine = { copy: randomUUID(), head: 1, update: Buffer.alloc(30), clients: [], authors: [], needsAll: false };
  const entry = { ...mine, room, person, epoch: 0 };
  const ask: Ask = async (text, params) => (await client.query(text, [...params])).rows;
  for (const end = performance.now() + SECONDS * 1000; performance.now() < end; ) {
    const began = performance.now();
    await appendGroup(ask, [entry], { node, announced });
    waits.push(performance.now() - began);
  }
  await client.end();
  return waits;
}
