// `npm run bench`: runs each *.bench.ts in a process of its own, from source, and prints the tables. A word after `--` picks
// the benches whose name holds it; --write puts the tables into docs/bench.md.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const node = (args, stdio) => spawnSync(process.execPath, args, { cwd: root, stdio, encoding: 'utf8' });

const fromSource = ['-C', 'caucus-source', '-r', path.join(root, 'test/world/from-source.cjs')];

const benches = fs
  .readdirSync(here)
  .filter((file) => file.endsWith('.bench.ts') && words.every((word) => file.includes(word)))
  .map((file) => path.join(here, file));

const print = `
  const { asMarkdown } = require(${JSON.stringify(path.join(here, 'table.ts'))});
  require(process.argv[1]).measure().then(
    (table) => { process.stdout.write(asMarkdown(table)); process.exit(0); },
    (error) => { console.error(error); process.exit(1); });`;

const tables = [];
let failed = 0;
for (const bench of benches) {
  const { status, stdout } = node([...fromSource, '-e', print, bench], ['ignore', 'pipe', 'inherit']);
  if (status === 0) {
    console.log(stdout);
    tables.push(stdout);
  } else {
    console.error(`${path.basename(bench)} failed.`);
    failed += 1;
  }
}

if (process.argv.includes('--write'))
  fs.writeFileSync(path.join(root, 'docs/bench.md'), `${preface()}\n${tables.join('\n')}`);
process.exitCode = failed ? 1 : 0;

function preface() {
  const day = new Date().toISOString().slice(0, 10);
  return `# How fast it is

Written by \`npm run bench -- --write\` on ${day}: Node ${process.versions.node}, ${os.cpus().length} cores of
${os.cpus()[0]?.model.trim()}, server, database and load all on the one machine. Compare rows, not machines.
`;
}
