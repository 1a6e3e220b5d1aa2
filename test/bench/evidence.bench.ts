import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { examineEvidence, type Head, link } from '#lib/record';
import { readExport } from '../../apps/cli/src/verify/read-export.js';
import { tools } from '../../apps/cli/src/verify/tools.js';
import { type World, world } from '../world/index.js';
import { milliseconds, quantile, type Table } from './table.js';

const ENTRIES = process.env.CAUCUS_BENCH_QUICK === 'yes' ? 10_000 : 100_000;
const LOT = 5000;

/** What it costs to take a long record home and to verify it there. */
export async function measure(): Promise<Table> {
  const scene = await world({ separate: true });
  const folder = mkdtempSync(path.join(tmpdir(), 'caucus-bench-'));
  try {
    await fill(scene);
    const file = path.join(folder, 'evidence.tar.gz');
    const before = memoryOf(scene).now;
    const download = await downloaded(scene, file);
    const grown = memoryOf(scene).most - before;
    const began = performance.now();
    const examined = await examineEvidence(readExport(file).files, {}, tools);
    const verifying = performance.now() - began;
    if (examined.faults.length > 0) throw new Error(JSON.stringify(examined.faults.slice(0, 3)));
    return {
      title: 'Taking the record home',
      head: ['entries', 'archive', 'downloaded in', 'server grew by', 'others waited, p99', 'most', 'verified in'],
      rows: [
        [
          String(examined.chains[0]?.seq ?? 0),
          megabytes(statSync(file).size),
          milliseconds(download.took),
          megabytes(grown),
          milliseconds(quantile(download.waits, 0.99)),
          milliseconds(quantile(download.waits, 1)),
          milliseconds(verifying),
        ],
      ],
      note: 'The public chain of one conference, each entry with a reason of 200 letters. Others ask for the front page’s list while the archive is made. Grown: the most that the server’s process held, less what it held before. Verified: in a process that was running, read from the disk.',
    };
  } finally {
    rmSync(folder, { recursive: true });
    await scene.stop();
  }
}

/** Straight to the tables: through the API it would take an hour. */
async function fill(scene: World): Promise<void> {
  const { conferenceId } = scene;
  const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  const [found] = await scene.owner<Head>(
    `select head_seq as seq, head_hash as hash from record_chain where conference_id = $1 and audience = 'public'`,
    [conferenceId],
  );
  let head = found as Head;
  await scene.owner('begin');
  await scene.owner(`select caucus.enter('system', 'bench')`);
  await scene.owner('set local session_replication_role = replica');
  while (head.seq < ENTRIES) {
    const lot = [];
    for (let at = 0; at < LOT; at++) {
      const facts = { symbol: `B${at}`, cited: String(at), disposition: 'NOT_ACCEPTED', reason: 'reason '.repeat(28) };
      const act = { kind: 'AmendmentDisposed', at: '2012-10-10T12:00:00.000Z', actor: null, subjectId: conferenceId };
      const entry = link(head, { ...act, facts }, sha256) as Head;
      lot.push(entry);
      head = { seq: entry.seq, hash: entry.hash };
    }
    await scene.owner(
      `insert into record_entry (conference_id, audience, seq, kind, happened_at, actor, subject_id, facts, hash)
       select $1, 'public', seq, kind, at, actor, "subjectId", facts, hash from jsonb_to_recordset($2::jsonb)
         as said (seq int, kind text, at timestamptz, actor text, "subjectId" uuid, facts jsonb, hash text)`,
      [conferenceId, JSON.stringify(lot)],
    );
  }
  await scene.owner(
    `update record_chain set head_seq = $2, head_hash = $3 where conference_id = $1 and audience = 'public'`,
    [conferenceId, head.seq, head.hash],
  );
  await scene.owner('commit');
}

async function downloaded(scene: World, file: string): Promise<{ took: number; waits: readonly number[] }> {
  const nobody = scene.as('nobody');
  const waits: number[] = [];
  let coming = true;
  const others = (async () => {
    while (coming) {
      const asked = performance.now();
      await nobody.ask('{ conferences { slug } }', {});
      waits.push(performance.now() - asked);
    }
  })();
  const began = performance.now();
  const response = await nobody.fetch(`/api/conferences/${scene.slug}/evidence`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const took = performance.now() - began;
  coming = false;
  await others;
  if (response.status !== 200) throw new Error(`The server answered ${response.status}`);
  writeFileSync(file, bytes);
  return { took, waits };
}

/** What the server's process holds, and the most it ever held, in bytes. */
function memoryOf(scene: World): { readonly now: number; readonly most: number } {
  const status = readFileSync(`/proc/${scene.server?.pid}/status`, 'utf8');
  const kilobytes = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
  return { now: kilobytes('VmRSS') * 1024, most: kilobytes('VmHWM') * 1024 };
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
