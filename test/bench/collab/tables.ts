import { milliseconds, type Table } from '../table.js';
import type { Gathering, Seen } from './crowd.js';
import { confirmed, cpu, database, type Findings, lost, middle, type Round, usually, visible } from './findings.js';

const ms = (value: number | null): string => (value === null ? '–' : milliseconds(value));
const kb = (value: number | null): string =>
  value === null ? '–' : `${Math.max(0, value / 1024).toFixed(value < 10_240 ? 1 : 0)} KB`;

export function crowdTable({ rounds, names }: Findings, repeats: number): Table {
  return {
    title: 'A letter on its way through live drafts',
    head: [
      'people',
      'server',
      'seen p50',
      'p95',
      'p99',
      'safe p50',
      'p95',
      'p99',
      'CPU per 1,000',
      'Postgres',
      'load',
      'lost',
    ],
    rows: rounds.flatMap((round) => names.map((name) => crowdRow(round, name))),
    note: `Of the people in one draft 40 type five letters a second, or all where they are fewer; of three in each of 200 drafts one types, one or five a second. Seen: from the key being pressed to each other client having the letter. Safe: to its author being told so; ours has it on disk by then, and so before anybody sees it, while Hocuspocus stores seconds later. CPU per 1,000 letters typed, of the server and of all of Postgres (where it only idles for the others); load: of a core, the busier of the two processes that all clients are in. Lost: letters that some client did not get within six seconds. Each figure is the middle of ${repeats} runs of some seconds, the servers in turn on the same two cores as the load; no cursors are sent.`,
  };
}

function crowdRow({ asked, seen }: Round, name: string): readonly string[] {
  const runs = seen.get(name) ?? [];
  const figures = [visible, confirmed].flatMap((of) => [0.5, 0.95, 0.99].map((share) => ms(usually(runs, of(share)))));
  const load = usually(runs, (run: Seen) => Math.max(...run.load));
  const missing = runs.reduce((sum, run) => sum + lost(run), 0);
  return [
    nameOf(asked),
    name,
    ...figures,
    ms(usually(runs, cpu)),
    ms(usually(runs, database)),
    percent(load),
    `${missing}`,
  ];
}

/** Below this nobody comes who has a letter on disk before it is shown. */
export function commitTable({ commits }: Findings): Table {
  return {
    title: 'What it takes to have a letter on disk',
    head: ['letters a second', 'p50', 'p95', 'CPU per 1,000', 'Postgres'],
    rows: commits.map(({ perSecond, p50, p95, cpu: asking, database: writing }) => [
      `${perSecond}`,
      ms(p50),
      ms(p95),
      ms(asking),
      ms(writing),
    ]),
    note: 'The limit for whoever stores before showing: one row and one commit for each letter, from one connection, with no document, no rights and nobody to tell. A letter that comes while a commit is on its way waits for that one too. While few type, every letter is a commit of its own and this is most of what ours costs; in a crowd many letters share one, and what is left is telling everybody, which others do letter by letter.',
  };
}

export function nameOf({ drafts, clients, perSecond }: Gathering): string {
  return drafts === 1 ? `${clients}` : `${drafts} × ${clients}, ${perSecond}/s`;
}

export function stormTable({ storms }: Findings, people: number): Table {
  return {
    title: `${people} people come back at once`,
    head: ['server', 'having the document', 'having nothing', 'had to knock again', 'turned away'],
    rows: [...storms].map(([name, all]) => [
      name,
      ms(middle(all.map(({ again }) => again.milliseconds))),
      ms(middle(all.map(({ anew }) => anew.milliseconds))),
      `${all.reduce((sum, { again, anew }) => sum + again.knocks + anew.knocks, 0)}`,
      `${all.reduce((sum, { again, anew }) => sum + again.turnedAway.length + anew.turnedAway.length, 0)}`,
    ]),
    note: 'One document of 10,000 edits, all sockets cut at once and opened again a quarter of a second later; until the last has all of it. Ours finds out who each of them is and what they may do.',
  };
}

export function memoryTable({ memory }: Findings): Table {
  return {
    title: 'What a draft holds in memory',
    head: ['server', 'open, three people in it', 'left for half a minute'],
    rows: [...memory].map(([name, { open, idle }]) => [name, kb(open), kb(idle)]),
    note: 'Heap and buffers after everything that can be cleared away was, over 200 drafts of eight short provisions; the sockets count as the draft’s. The relay has no document, and `@y/websocket-server` without persistence never forgets one.',
  };
}

export function openingTable({ openings }: Findings, sizes: readonly number[]): Table {
  return {
    title: 'Opening a draft that nobody has open',
    head: ['server', ...sizes.map((edits) => `${edits.toLocaleString('en')} edits`)],
    rows: [...openings].map(([name, took]) => [name, ...sizes.map((edits) => ms(middle(took.get(edits) ?? [])))]),
    note: 'From the first knock of the only client to its last byte, on a server that was ended and started again; the edits are those of 40 people, eight letters at a place, made over the wire.',
  };
}

function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`;
}
