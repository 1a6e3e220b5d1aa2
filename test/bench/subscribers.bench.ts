import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuOf } from './collab/load-process.js';
import { now, type Opening } from './subscribers/browser.js';
import { Crowds } from './subscribers/crowds.js';
import { hall } from './subscribers/hall.js';
import { type Looked, pagesOf, scene } from './subscribers/pages.js';
import { milliseconds, quantile, type Table } from './table.js';

const quick = process.env['CAUCUS_BENCH_QUICK'] === 'yes';
const BROWSERS = quick ? 500 : 2000;
/** Pages that ask for themselves are more than the server can answer long before that. */
const ASKING = quick ? 50 : 200;
/** As many as the region has Member States. */
const DELEGATIONS = 35;
const ACTS = quick ? 4 : 12;
const BETWEEN = 1500;
const WITHIN = 20_000;
const told = join(tmpdir(), `caucus-bench-statements-${process.pid}`);

/** How soon all who have a page open have what somebody did, and what it costs. */
export async function measure(): Promise<Table> {
  const desk = await scene({
    before: join(__dirname, 'subscribers/count-statements.cjs'),
    variables: { CAUCUS_BENCH_STATEMENTS: told },
  });
  const { here } = desk;
  const tokens = await hall(here, BROWSERS, DELEGATIONS);
  const rows: string[][] = [];
  try {
    for (const page of await pagesOf(desk)) {
      const browsers = page.opening.page.kind === 'asks' ? tokens.slice(0, ASKING) : tokens;
      rows.push([
        page.name,
        String(browsers.length),
        ...(await measured(page, { address: here.address, tokens: browsers }, here.server?.pid ?? 0)),
      ]);
    }
  } finally {
    await here.stop();
    rmSync(told, { force: true });
  }
  return {
    title: 'A hall that has a page open',
    head: [
      'page',
      'browsers',
      'told p50',
      'p95',
      'p99',
      'has it p50',
      'p95',
      'p99',
      'server CPU per act',
      'statements per act',
      'lost',
    ],
    rows,
    note: `${BROWSERS} delegates of ${DELEGATIONS} delegations with one page open each, in two processes on the same machine as the server and Postgres; a draft of 300 provisions, a ledger of 200 concerns, a call on five provisions. What waits changes when a call opens, the home page when a concern is considered; a page of two questions has both open, and has what is new when the one that all ask says so. From the moment at which the act is sent to the server; ${ACTS} acts, each ${BETWEEN / 1000} s after everybody had the one before. The CPU is the server’s alone, with all that it does meanwhile. Statements are those asked in somebody’s name, the act’s own among them. Lost: browsers, act by act, that did not have it within ${WITHIN / 1000} s. Those in which each page asks for itself are ${ASKING}: it is what pages did before, and more of them are more than the server answers.`,
  };
}

async function measured(page: Looked, who: Pick<Opening, 'address' | 'tokens'>, pid: number): Promise<string[]> {
  const crowds = new Crowds();
  try {
    await crowds.open({ ...page.opening, ...who });
    await pause(BETWEEN);
    const before = { cpu: cpuOf(pid), sent: await statements(pid) };
    const spans: { told: number[]; had: number[]; lost: number } = { told: [], had: [], lost: 0 };
    let spent = 0;
    for (let act = 0; act < ACTS; act += 1) {
      await crowds.listen();
      const began = cpuOf(pid);
      const at = now();
      await page.act(act);
      const { told: heard, had } = await crowds.reached(at, WITHIN);
      spent += cpuOf(pid) - began;
      spans.told.push(...heard);
      spans.had.push(...had);
      spans.lost += who.tokens.length - had.length;
      await pause(BETWEEN);
    }
    const sent = (await statements(pid)) - before.sent;
    return [
      ...quantiles(spans.told),
      ...quantiles(spans.had),
      milliseconds(spent / ACTS),
      (sent / ACTS).toFixed(0),
      String(spans.lost),
    ];
  } finally {
    crowds.end();
  }
}

function quantiles(samples: readonly number[]): string[] {
  return [0.5, 0.95, 0.99].map((share) => milliseconds(quantile(samples, share)));
}

async function statements(pid: number): Promise<number> {
  rmSync(told, { force: true });
  process.kill(pid, 'SIGUSR2');
  while (!existsSync(told)) await pause(5);
  return (JSON.parse(readFileSync(told, 'utf8')) as { sent: number }).sent;
}

const pause = (time: number): Promise<void> => new Promise((later) => setTimeout(later, time));
