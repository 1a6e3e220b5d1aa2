// `npm run attack`: attacks a server of its own in full, as the hard run of the tests does, and prints what came of it. Words
// after `--` pick the attacks whose names hold them; --write puts the table into docs/attacks.md. It fails where the server
// did not hold, and then writes nothing.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../../..');
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const loadBefore = load();
const attack = `
  require(${JSON.stringify(path.join(here, 'attack-all.ts'))}).attackAll(${JSON.stringify(words)}).then(
    ({ table, held }) => process.stdout.write(table, () => process.exit(held ? 0 : 1)),
    (error) => { console.error(error); process.exit(1); });`;

const fromSource = ['-C', 'caucus-source', '-r', path.join(root, 'test/world/from-source.cjs')];
const { status, stdout } = spawnSync(process.execPath, [...fromSource, '-e', attack], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
});
console.log(stdout);
if (status === 0 && process.argv.includes('--write'))
  fs.writeFileSync(path.join(root, 'docs/attacks.md'), `${preface()}\n${stdout}`);
process.exitCode = status ?? 1;

function preface() {
  const day = new Date().toISOString().slice(0, 10);
  return `# What was tried against the live draft

Written by \`npm run attack -- --write\` on ${day}: Node ${process.versions.node}, ${os.cpus().length} cores of
${os.cpus()[0]?.model.trim()}; server, database, honest people and attackers all on the one machine, each in a process of
its own. The machine's load average was ${loadBefore} before and ${load()} after. Four people type all the while, two with the
stock provider and two who are told what is saved. The longest wait is from a key being pressed to everybody having the
letter and its author being told that it is saved. “Without attack” is the same in the second before: where that is long, the
machine was busy with something else. “Server busy at a stretch” is the longest that the server was at work on a core, by the
kernel's account, before it turned to anybody else. Memory is what the server process holds. Nobody may wait for more than
500 ms and memory may grow by no more than 150 MB; all copies and the database agree at the end; else no table is written.
`;
}

function load() {
  return os.loadavg()[0].toFixed(1);
}
