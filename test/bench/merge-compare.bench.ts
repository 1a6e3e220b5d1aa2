import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { diffArrays } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { diffComm } from 'node-diff3';
import { compare, compareStrips, layOut, redline, vocabulary, wordsOf } from '#lib/drafting';
import { amended, dice, median, middleOf, paragraphOf, prose } from './merge-texts.js';
import { milliseconds, type Table } from './table.js';

interface Pair {
  readonly name: string;
  readonly old: string;
  readonly next: string;
  readonly runs: number;
  /** Too large for the peers whose time grows with the square of the differences. */
  readonly heavy: boolean;
}

/** How long it takes to find where two texts differ, and how many words are then shown as changed. */
export async function measure(): Promise<Table> {
  const pairs = pairsOf(dice(2012));
  return {
    title: 'Comparing two texts, beside others on the same pairs',
    head: [
      'texts',
      'ours, words to hunks',
      'ours, to a redline',
      '`diff` of the system, a word a line',
      'jsdiff, words',
      'diff-match-patch, letters',
      'diff-match-patch, words',
      'node-diff3, words',
    ],
    rows: pairs.map(row),
    note: 'Median processor time, and in brackets the words that the comparison leaves standing in the old text (more is better); letters are not words, so that column has none. Ours and `diff` start from text: ours cuts it into words, `diff` reads two files in a process of its own; jsdiff is the package `diff`. diff-match-patch has its time limit of 1 s taken off. A dash: not tried on texts of this size.',
  };
}

function pairsOf(roll: () => number): readonly Pair[] {
  const provision = prose(1000, roll);
  const programme = prose(64_000, roll);
  const large = prose(700_000, roll);
  const half = large.slice(0, large.length >> 1);
  return [
    { name: '1,000 words, 10 changes', old: provision, next: amended(provision, 10, roll), runs: 21, heavy: false },
    { name: '1,000 words against 1,000 others', old: provision, next: prose(1000, roll), runs: 21, heavy: false },
    {
      name: `${size(programme)}, 300 changes`,
      old: programme,
      next: amended(programme, 300, roll),
      runs: 5,
      heavy: false,
    },
    {
      name: `${size(programme)} against as much other`,
      old: programme,
      next: prose(64_000, roll),
      runs: 3,
      heavy: true,
    },
    {
      name: `${size(large)}, half taken out, 3,000 changes`,
      old: large,
      next: amended(half, 3000, roll),
      runs: 3,
      heavy: true,
    },
  ];
}

function size(text: string): string {
  return `${(text.length / 1e6).toFixed(2)} MB`;
}

function row({ name, old, next, runs, heavy }: Pair): readonly string[] {
  const measured = [ours, oursRedlined, gnuDiff].map((peer) => peer(old, next, runs));
  const dear = [jsdiff, letters, byWords, diff3].map((peer) => (heavy ? '–' : peer(old, next, Math.min(runs, 3))));
  return [name, ...measured, ...dear];
}

type Peer = (old: string, next: string, runs: number) => string;

const ours: Peer = (old, next, runs) => {
  const laid = () => {
    const words = vocabulary();
    return [layOut(paragraphOf(old), words), layOut(paragraphOf(next), words)] as const;
  };
  const took = median(runs, () => compareStrips(...laid()));
  const [before, after] = laid();
  return figure(took, standingIn(before.wordIds, compare(before.wordIds, after.wordIds)));
};

const oursRedlined: Peer = (old, next, runs) =>
  milliseconds(median(runs, () => redline(paragraphOf(old), paragraphOf(next))));

function standingIn(old: Int32Array, hunks: readonly { from: number; to: number }[]): number {
  return hunks.reduce((left, { from, to }) => left - (to - from), old.length - 1);
}

const gnuDiff: Peer = (old, next, runs) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'caucus-bench-'));
  try {
    const files = [old, next].map((text, index) => {
      const file = path.join(folder, `${index}`);
      writeFileSync(file, `${words(text).join('\n')}\n`);
      return file;
    });
    const out = spawnSync('diff', files, { encoding: 'utf8', maxBuffer: 1e9 }).stdout;
    const took = middleOf(Array.from({ length: runs }, () => processorTimeOf(files, old.length < 1_000_000 ? 20 : 1)));
    return figure(took, words(old).length - (out.match(/^</gm)?.length ?? 0));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** As the shell counts it for its children, to a hundredth of a second at best; so small ones are run many times over. */
function processorTimeOf(files: readonly string[], times: number): number {
  const loop = `i=0; while [ $i -lt ${times} ]; do diff "$0" "$1" > /dev/null; i=$((i + 1)); done; times`;
  const { stdout } = spawnSync('sh', ['-c', loop, ...files], { encoding: 'utf8' });
  const [user = '', system = ''] = stdout.trim().split('\n').at(-1)?.split(' ') ?? [];
  return ((seconds(user) + seconds(system)) * 1000) / times;
}

/** `1m2.345s` */
function seconds(time: string): number {
  const [, minutes = '0', rest = '0'] = /(\d+)m([\d.]+)s/.exec(time) ?? [];
  return Number(minutes) * 60 + Number(rest);
}

const letters: Peer = (old, next, runs) => {
  const peer = new DiffMatchPatch();
  peer.Diff_Timeout = 0;
  return old.length > 100_000 ? '–' : milliseconds(median(runs, () => peer.diff_main(old, next)));
};

/** Each word a letter of its own, as its wiki tells to do for lines. */
const byWords: Peer = (old, next, runs) => {
  const peer = new DiffMatchPatch();
  peer.Diff_Timeout = 0;
  let standing = 0;
  const took = median(runs, () => {
    const known = new Map<string, string>();
    const letter = (word: string) => {
      const found = known.get(word) ?? String.fromCharCode(known.size + 1);
      known.set(word, found);
      return found;
    };
    const [before, after] = [old, next].map((text) => words(text).map(letter).join(''));
    standing = peer.diff_main(before!, after!).reduce((sum, [kind, text]) => sum + (kind === 0 ? text.length : 0), 0);
  });
  return figure(took, standing);
};

const jsdiff: Peer = (old, next, runs) => {
  let standing = 0;
  const took = median(runs, () => {
    const parts = diffArrays(words(old), words(next));
    standing = parts.reduce((sum, { added, removed, count }) => (added || removed ? sum : sum + count), 0);
  });
  return figure(took, standing);
};

const diff3: Peer = (old, next, runs) => {
  if (old.length > 100_000) return '–';
  let standing = 0;
  const took = median(runs, () => {
    standing = diffComm(words(old), words(next)).reduce((sum, part) => sum + (part.common?.length ?? 0), 0);
  });
  return figure(took, standing);
};

function words(text: string): string[] {
  return wordsOf(text).filter((word) => word !== ' ');
}

function figure(took: number, standing: number): string {
  return `${milliseconds(took)} (${standing})`;
}
