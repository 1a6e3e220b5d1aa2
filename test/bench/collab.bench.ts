import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Y from 'yjs';
import { FROM_SOURCE } from '../world/cluster.js';
import { type Persona, type World, world } from '../world/index.js';
import { editorOf, type OpenDraft, openDraft, synced } from '../world/live-draft.js';
import type { Load, Measured } from './collab-load.js';
import { milliseconds, quantile, type Table } from './table.js';

const CLIENTS = 50;
const PER_SECOND = 5;
const SECONDS = 10;
const WARM_UP = 3;
/** A person may have twenty sockets, so fifty clients need several people. */
const WRITERS: readonly Persona[] = ['chair', 'rapporteur', 'delegateA', 'delegateB'];
const READERS: readonly Persona[] = ['headA', 'headB', 'observer', 'speakingObserver', 'secretariat'];

/** How long a letter takes to reach everybody else in one draft. */
export async function measure(): Promise<Table> {
  const scene = await world({ separate: true });
  try {
    const draft = await openDraft(scene, ...Array.from({ length: 8 }, (_, at) => `Provision ${at + 1} as it stands.`));
    const seed = await seedOf(scene, draft);
    const rows: string[][] = [];
    for (const writers of [10, 40]) {
      rows.push(await ours(scene, draft, { seed, writers }));
      for (const peer of ['relay', 'broadcast']) rows.push(await peers(peer, draft, { seed, writers }));
    }
    return {
      title: 'A letter on its way through a live draft',
      head: [
        'server',
        'typing',
        'letters',
        'seen p50',
        'seen p95',
        'seen p99',
        'saved p50',
        'saved p99',
        'server CPU per 1,000',
        'lost',
      ],
      rows,
      note: `${CLIENTS} clients in one draft, those typing at ${PER_SECOND} letters a second, ${SECONDS} s after ${WARM_UP} s of warming up; the load in a process of its own on the same two cores, from pressing the key to each other client having it. Ours judges each letter and has it on disk before anybody sees it. The relay copies bytes and the broadcast keeps a document in memory; neither stores, judges or asks who is there.`,
    };
  } finally {
    await scene.stop();
  }
}

interface Run {
  readonly seed: string;
  readonly writers: number;
}

function ours(scene: World, draft: OpenDraft, run: Run): Promise<string[]> {
  const url = `${scene.address.replace(/^http/, 'ws')}/collab/${draft.id}?ack=1`;
  const tokens = Array.from({ length: CLIENTS }, (_, at) => {
    const people = at < run.writers ? WRITERS : READERS;
    return scene.people[people[at % people.length]!].token;
  });
  return measured('Caucus', scene.server!.pid, loadOf(url, tokens, draft, run));
}

async function peers(kind: string, draft: OpenDraft, run: Run): Promise<string[]> {
  const peer = script('collab-peers.ts', [kind]);
  const [port] = (await once(peer, 'message')) as [number];
  try {
    const tokens = Array.from({ length: CLIENTS }, () => null);
    return await measured(kind, peer.pid!, loadOf(`ws://127.0.0.1:${port}`, tokens, draft, run));
  } finally {
    peer.kill();
  }
}

function loadOf(url: string, tokens: Load['tokens'], draft: OpenDraft, { seed, writers }: Run): Load {
  return {
    url,
    tokens,
    writers,
    perSecond: PER_SECOND,
    seconds: SECONDS,
    warmUp: WARM_UP,
    seed,
    provisions: draft.provisions,
  };
}

async function measured(name: string, pid: number, load: Load): Promise<string[]> {
  const child = script('collab-load.ts', []);
  const before = cpuOf(pid);
  child.send(load);
  const [found] = (await once(child, 'message')) as [Measured];
  const spent = cpuOf(pid) - before;
  child.kill();
  const all = load.writers * load.perSecond * (load.seconds + load.warmUp);
  const at = (samples: readonly number[], share: number) =>
    samples.length === 0 ? '–' : milliseconds(quantile(samples, share));
  const seen = [0.5, 0.95, 0.99].map((share) => at(found.visible, share));
  const saved = [0.5, 0.99].map((share) => at(found.confirmed, share));
  return [
    name,
    `${load.writers}`,
    `${found.typed}`,
    ...seen,
    ...saved,
    milliseconds((spent / all) * 1000),
    `${found.missing}`,
  ];
}

function script(file: string, args: readonly string[]): ChildProcess {
  return fork(join(__dirname, file), [...args], {
    execArgv: [...FROM_SOURCE],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

async function seedOf(scene: World, draft: OpenDraft): Promise<string> {
  const editor = editorOf(scene, 'chair', draft.id);
  await synced(editor);
  const seed = Buffer.from(Y.encodeStateAsUpdate(editor.doc)).toString('base64');
  editor.leave();
  return seed;
}

/** User and system time of a process so far, in milliseconds. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
