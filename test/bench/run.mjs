// `npm run bench`: runs each *.bench.ts in a process of its own, from source, and prints the tables. A word after `--` picks
// the benches whose name holds it; --quick makes short work of those that can; --write puts the tables into docs/bench.md, in
// place of what the same benches wrote there before.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const page = path.join(root, 'docs/bench.md');
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const env = { ...process.env, CAUCUS_BENCH_QUICK: process.argv.includes('--quick') ? 'yes' : 'no' };
const node = (args, stdio) => spawnSync(process.execPath, args, { cwd: root, stdio, encoding: 'utf8', env });

const fromSource = ['-C', 'caucus-source', '-r', path.join(root, 'test/world/from-source.cjs')];

const benches = fs
  .readdirSync(here)
  .filter((file) => file.endsWith('.bench.ts') && words.every((word) => file.includes(word)))
  .map((file) => path.join(here, file));

const print = `
  const { asMarkdown } = require(${JSON.stringify(path.join(here, 'table.ts'))});
  require(process.argv[1]).measure().then(
    (found) => { process.stdout.write([found].flat().map(asMarkdown).join('\\n')); process.exit(0); },
    (error) => { console.error(error); process.exit(1); });`;

const parts = new Map();
let failed = 0;
for (const bench of benches) {
  const name = path.basename(bench, '.bench.ts');
  const { status, stdout } = node([...fromSource, '-e', print, bench], ['ignore', 'pipe', 'inherit']);
  if (status === 0) {
    console.log(stdout);
    parts.set(name, `<!-- ${name} -->\n\n*${when()}*\n\n${stdout}`);
  } else {
    console.error(`${name} failed.`);
    failed += 1;
  }
}

if (process.argv.includes('--write')) fs.writeFileSync(page, written());
process.exitCode = failed ? 1 : 0;

function when() {
  const day = new Date().toISOString().slice(0, 10);
  return `${day}: Node ${process.versions.node}, ${os.cpus().length} cores of ${os.cpus()[0]?.model.trim()}.`;
}

// Each bench has its part of the page, which begins with its name in a comment; the parts stand in the order of their names.
function written() {
  const [head, ...before] = fs.readFileSync(page, 'utf8').split(/^(?=<!-- [\w-]+ -->$)/m);
  const all = new Map(before.map((part) => [/^<!-- ([\w-]+)/.exec(part)[1], part.trimEnd()]));
  for (const [name, part] of parts) all.set(name, part.trimEnd());
  return `${[head.trimEnd(), ...[...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part)].join('\n\n')}\n`;
}
