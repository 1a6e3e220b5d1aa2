import { print } from 'graphql';
import { FloorMovedDocument } from '#lib/contract';
import { type Client, clientOf, type World, world } from '../world/index.js';
import { openDesk } from '../world/registration-desk.js';
import { cpuOf } from './collab/load-process.js';
import { now } from './subscribers/browser.js';
import { Crowds } from './subscribers/crowds.js';
import { hall } from './subscribers/hall.js';
import { milliseconds, quantile, type Table } from './table.js';

const quick = process.env['CAUCUS_BENCH_QUICK'] === 'yes';
const DELEGATES = 300;
const DELEGATIONS = 60;
const ACTS = quick ? 6 : 40;
const BURST = 30;
const BURSTS = quick ? 1 : 5;
const BETWEEN = 400;
const WITHIN = 20_000;

const ADD_ITEM = `mutation($meeting: ID!, $input: AgendaItemInput!, $key: String!) {
  it: addAgendaItem(meetingId: $meeting, input: $input, idempotencyKey: $key) { ... on AgendaItem { id } } }`;
const FLOOR = '__typename ... on Floor { version speakingTurnId waiting { id } }';
const OPEN = `mutation($item: ID!, $key: String!) { it: setSpeakersList(itemId: $item,
  list: { open: true, order: GOVERNMENTS_FIRST, limitSeconds: 180 }, expectedVersion: 0, idempotencyKey: $key) { ${FLOOR} } }`;
const ASK = `mutation($item: ID!, $key: String!) { it: askForFloor(itemId: $item, idempotencyKey: $key) { ${FLOOR} } }`;
const GIVE = `mutation($id: ID!, $turn: ID, $key: String!) {
  it: giveFloor(requestId: $id, speakingTurnId: $turn, idempotencyKey: $key) { ${FLOOR} } }`;

interface Done {
  readonly it: {
    readonly id: string;
    readonly speakingTurnId: string | null;
    readonly waiting: readonly { readonly id: string }[];
  };
}

/** How soon all in the room see that the list of speakers changed, and what it costs. */
export async function measure(): Promise<Table> {
  const here = await world({ separate: true });
  const crowds = new Crowds();
  try {
    const tokens = await hall(here, DELEGATES, DELEGATIONS);
    const item = await openedItem(here);
    const room = new Room(here, crowds, here.server?.pid ?? 0);
    const watched = {
      subscription: print(FloorMovedDocument),
      asked: [{ itemId: item }],
      page: { kind: 'hears' } as const,
    };
    await crowds.open({ address: here.address, tokens, ...watched });
    await pause(2 * BETWEEN);
    const delegates = tokens.slice(0, DELEGATIONS).map((token) => clientOf(here.address, token));
    return tableOf(await rowsOf(room, { item, delegates, chair: here.as('chair') }));
  } finally {
    crowds.end();
    await here.stop();
  }
}

interface Stage {
  readonly item: string;
  readonly delegates: readonly Client[];
  readonly chair: Client;
}

async function rowsOf(room: Room, { item, delegates, chair }: Stage): Promise<readonly (readonly string[])[]> {
  const [asked, given, stormed] = [room.nothing(), room.nothing(), room.nothing()];
  const ask = async (by: Client): Promise<Done['it']> => (await by.act<Done>(ASK, { item })).it;
  let floor = await ask(delegates[0] as Client);
  const give = async (): Promise<void> => {
    const [next] = floor.waiting;
    if (next) floor = (await chair.act<Done>(GIVE, { id: next.id, turn: floor.speakingTurnId })).it;
  };
  await give();
  for (let act = 0; act < ACTS; act += 1) {
    const by = delegates[1 + (act % (DELEGATIONS - BURST - 1))] as Client;
    await room.measure(asked, async () => {
      floor = await ask(by);
    });
    await room.measure(given, give);
  }
  for (let burst = 0; burst < BURSTS; burst += 1) {
    await room.measure(stormed, async () => {
      const all = await Promise.all(delegates.slice(-BURST).map(ask));
      floor = all.reduce((one, other) => (other.waiting.length > one.waiting.length ? other : one));
    });
    while (floor.waiting.length > 0) await give();
    await pause(BETWEEN);
  }
  return [
    ['a delegation asks', ...figures(asked, 1)],
    ['the chair gives the floor', ...figures(given, 1)],
    [`${BURST} delegations ask at once`, ...figures(stormed, BURST)],
  ];
}

interface Measured {
  readonly had: number[];
  lost: number;
  cpu: number;
  acts: number;
}

class Room {
  constructor(
    readonly here: World,
    private readonly crowds: Crowds,
    private readonly pid: number,
  ) {}

  nothing(): Measured {
    return { had: [], lost: 0, cpu: 0, acts: 0 };
  }

  /** From the moment at which the act is sent, until everybody was told of a change. */
  async measure(into: Measured, act: () => Promise<void>): Promise<void> {
    await this.crowds.listen();
    const cpu = cpuOf(this.pid);
    const at = now();
    await act();
    const { had } = await this.crowds.reached(at, WITHIN);
    await pause(BETWEEN);
    into.cpu += cpuOf(this.pid) - cpu;
    into.acts += 1;
    into.had.push(...had);
    into.lost += DELEGATES - had.length;
  }
}

function figures({ had, lost, cpu, acts }: Measured, each: number): string[] {
  const spread = [quantile(had, 0.5), quantile(had, 0.95), Math.max(0, ...had)].map(milliseconds);
  return [String(acts), ...spread, milliseconds(cpu / acts / each), String(lost)];
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return {
    title: 'A hall that watches the speakers’ list',
    head: ['what happens', 'times', 'seen p50', 'p95', 'by all (max)', 'server CPU per act', 'lost'],
    rows,
    note: `${DELEGATES} delegates of ${DELEGATIONS} delegations watch the list of one item, in two processes on the same machine as the server and Postgres. From the moment at which the act is sent until a delegate has the whole list as it is after that; where many ask at once, until the first word of it. The CPU is the server’s alone, with all that it does in the ${BETWEEN / 1000} s after. Lost: delegates, act by act, who did not have it within ${WITHIN / 1000} s.`,
  };
}

async function openedItem(here: World): Promise<string> {
  const meeting = await openDesk(here);
  const input = { title: 'Scope', audience: 'PUBLIC', issueIds: [], provisionIds: [] };
  const { it } = await here.as('secretariat').act<Done>(ADD_ITEM, { meeting, input });
  await here.as('chair').act(OPEN, { item: it.id });
  return it.id;
}

const pause = (time: number): Promise<void> => new Promise((later) => setTimeout(later, time));
