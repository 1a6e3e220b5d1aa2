import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caucus, type Home } from './caucus.js';
import { type CommitAlone, commitAlone } from './commit-alone.js';
import { Crew } from './crew.js';
import { type Gathering, gather, type Seen, type Stage } from './crowd.js';
import type { Findings, Round } from './findings.js';
import { memory } from './memory.js';
import { type Openings, openings } from './opening.js';
import { peers, startPeer } from './peer.js';
import type { Server } from './server.js';
import { type Storm, storm, target } from './storm.js';

export interface Plan {
  /** People in one draft. */
  readonly crowds: readonly number[];
  readonly repeats: number;
  readonly seconds: number;
  readonly histories: readonly number[];
  readonly storm: number;
  readonly untilAway: boolean;
}

const WRITERS = 40;
const DRAFTS = 200;
const PEOPLE = 3;

export async function measureAll(plan: Plan): Promise<Findings> {
  const home = await caucus({ clients: DRAFTS * PEOPLE, writers: DRAFTS });
  const servers = [home.server, ...(await startPeers(home))];
  const crew = new Crew();
  try {
    const stage = { crew, beginning: home.beginning, postmaster: await postmasterOf(home) };
    const commits: CommitAlone[] = [];
    for (const perSecond of [50, 200])
      commits.push(await commitAlone(home.world.ownerUrl, stage.postmaster, { perSecond, seconds: plan.seconds }));
    const rounds: Round[] = [];
    for (const asked of plan.crowds.length === 0 ? [] : gatherings(plan))
      rounds.push(await round(servers, stage, { asked, repeats: plan.repeats }));
    const storms = await stormAll(servers, stage, plan);
    const held = await memory(servers, stage, plan);
    return {
      names: servers.map(({ name }) => name),
      commits,
      rounds,
      storms,
      memory: held,
      openings: await openAll(servers, stage, plan),
    };
  } finally {
    crew.end();
    for (const server of servers.reverse()) await server.stop();
  }
}

async function startPeers({ world }: Home): Promise<readonly Server[]> {
  const started: Server[] = [];
  for (const peer of peers) {
    const server = await startPeer(peer, world.ownerUrl);
    if (server !== null) started.push(server);
  }
  return started;
}

function gatherings({ crowds, seconds }: Plan): readonly Gathering[] {
  const typing = { perSecond: 5, seconds, warmUp: 1 };
  return [
    ...crowds.map((clients) => ({ ...typing, drafts: 1, clients, writers: Math.min(clients, WRITERS) })),
    { ...typing, drafts: DRAFTS, clients: PEOPLE, writers: 1, perSecond: 1 },
    { ...typing, drafts: DRAFTS, clients: PEOPLE, writers: 1 },
  ];
}

// One server after the other and then all over again, so that what else the machine does in between befalls them alike.
async function round(
  servers: readonly Server[],
  stage: Stage,
  { asked, repeats }: { readonly asked: Gathering; readonly repeats: number },
): Promise<Round> {
  const seen = new Map<string, Seen[]>(servers.map(({ name }) => [name, []]));
  say(`${asked.drafts} × ${asked.clients} people`);
  for (let at = 0; at < repeats; at++)
    for (const server of servers) seen.get(server.name)!.push(await gather(server, stage, asked));
  return { asked, seen };
}

async function stormAll(servers: readonly Server[], stage: Stage, plan: Plan): Promise<ReadonlyMap<string, Storm[]>> {
  const storms = new Map<string, Storm[]>();
  for (const server of servers.filter(({ spoken }) => spoken.gives)) {
    say(`storm: ${server.name}`);
    const hit = await target(server, stage, plan.storm);
    const all: Storm[] = [];
    for (let at = 0; at < plan.repeats; at++) all.push(await storm(server, stage, hit));
    storms.set(server.name, all);
  }
  return storms;
}

async function openAll(servers: readonly Server[], stage: Stage, plan: Plan): Promise<ReadonlyMap<string, Openings>> {
  const all = new Map<string, Openings>();
  for (const server of servers.filter(({ keeps }) => keeps)) {
    say(`opening: ${server.name}`);
    all.set(server.name, await openings(server, stage, { sizes: plan.histories, rounds: plan.repeats }));
  }
  return all;
}

async function postmasterOf({ world }: Home): Promise<number> {
  const [row] = await world.owner<{ folder: string }>(`select current_setting('data_directory') as folder`);
  return Number(readFileSync(join(row!.folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function say(what: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${what}`);
}
