import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { checkpointNote, type EvidenceFile, examineEvidence } from '#lib/record';
import { type Archived, act, archiveOf, keyPair, tools } from '#lib/record/testing';
import { packFiles } from '../../api/src/record/evidence/pack-files.js';
import { readExport } from '../src/verify/read-export.js';
import { caucus, removeWritten, written } from './caucus.js';

const signer = keyPair();
const acts = ['PositionFiled', 'CommentAdded', 'AmendmentFiled', 'AmendmentsMerged'].map((kind) => act(kind));
const folder = mkdtempSync(path.join(tmpdir(), 'caucus-verify-'));
const archive = path.join(folder, 'evidence.tar.gz');
const unpacked = path.join(folder, 'unpacked');

let made: Archived;
beforeAll(async () => {
  made = await archiveOf({ acts, signer });
  await packFiles(eachOf(made.files), archive, new Date(0));
  for (const { name, bytes } of made.files) {
    mkdirSync(path.dirname(path.join(unpacked, name)), { recursive: true });
    writeFileSync(path.join(unpacked, name), bytes);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  removeWritten();
});

async function* eachOf(files: readonly EvidenceFile[]): AsyncGenerator<EvidenceFile> {
  yield* files;
}

/** A copy of the unpacked archive in which one file was changed. */
function changed(name: string, change: (text: string) => string): string {
  const copy = mkdtempSync(path.join(folder, 'changed-'));
  cpSync(unpacked, copy, { recursive: true });
  writeFileSync(path.join(copy, name), change(readFileSync(path.join(copy, name), 'utf8')));
  return copy;
}

test('[K7] an archive holds, and what it was compared with is said', async () => {
  const letter = written('letter.txt', `Dear delegate,\n\n${checkpointNote(made.checkpoint)}\nYours`);
  const key = written('key.pem', signer.publicKey);
  const { code, stdout, stderr } = await caucus(['verify', archive, '--checkpoint', letter, '--key', key]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('public: 6 entries');
  expect(stdout).toContain('which is the one you gave');
  expect(stdout).toContain('Compared with 1 checkpoint from outside.');
  expect(stdout).toMatch(/Everything holds\.\n$/);
});

test('[K7] without a checkpoint it is said what cannot be told; an unpacked folder is verified as well', async () => {
  const { code, stdout } = await caucus(['verify', unpacked]);
  expect(code).toBe(0);
  expect(stdout).toContain('lies in the archive itself');
  expect(stdout).toContain('No checkpoint from outside was given');
});

test('[K8] one byte of the record is changed, and the entry is named', async () => {
  const place = changed('record/public/000000001.txt', (text) => text.replace('CommentAdded', 'CommentBdded'));
  const { code, stdout, stderr } = await caucus(['verify', place]);
  expect(code).toBe(1);
  expect(stdout).toContain('public, entry 2 (CommentBdded): it is not what its hash says; it was edited.');
  expect(stdout).toContain('record/public/000000001.txt: it is not the file that the manifest lists');
  expect(stderr).toBe('2 faults found.\n');
});

test('[K8] a chain that was built anew is told by a checkpoint', async () => {
  const rebuilt = path.join(folder, 'rebuilt.tar.gz');
  const { files } = await archiveOf({ acts: acts.with(1, act('CommentEdited')), signer });
  await packFiles(eachOf(files), rebuilt, new Date(0));
  const note = written('kept.txt', checkpointNote(made.checkpoint));
  const { code, stdout } = await caucus(['verify', rebuilt, '--checkpoint', note]);
  expect(code).toBe(1);
  expect(stdout).toContain('public, entry 6 (RevisionSealed): another stood here when the checkpoint was made.');
});

test('[K8] what an archive says gives the terminal no orders', async () => {
  const place = changed('manifest.json', (text) => text.replace('"Conference"', '"\\u001b[2JConference"'));
  const { code, stdout } = await caucus(['verify', place]);
  expect([code, stdout.includes('\u001b')]).toEqual([1, false]);
});

function comesOutAs(edited: Uint8Array, bytes: Uint8Array): boolean {
  try {
    return gunzipSync(edited).equals(gunzipSync(bytes));
  } catch {
    return false;
  }
}

test('[K8] whatever is changed in the archive as it was downloaded, it holds no longer', async () => {
  const bytes = readFileSync(archive);
  const other = path.join(folder, 'other.tar.gz');
  // The first ten bytes say when and where it was compressed, which proves nothing and changes nothing.
  const place = fc.integer({ min: 10, max: bytes.length - 1 });
  await fc.assert(
    fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), fc.boolean(), async (at, by, cut) => {
      const edited = cut ? bytes.subarray(0, at) : bytes.with(at, ((bytes[at] ?? 0) + by) % 256);
      // Nor do the bits that fill up the last byte of what is compressed (seed -847319153): the same comes out.
      fc.pre(!comesOutAs(edited, bytes));
      writeFileSync(other, edited);
      const { files, isWhole } = readExport(other);
      const { faults } = await examineEvidence(files, {}, tools);
      expect(faults.length > 0 || !isWhole()).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['a file that is not there', ['verify', 'nowhere.tar.gz'], 1, 'nowhere.tar.gz: there is no such file.'],
  ['a file that is no archive', ['verify', __filename], 1, 'this archive cannot be read to its end'],
  ['a checkpoint that is none', ['verify', archive, '--checkpoint', __filename], 1, 'there is no checkpoint in it'],
  ['a key that is none', ['verify', archive, '--key', __filename], 1, 'this is no public key in PEM'],
  ['nothing', ['verify'], 2, 'EXPORT'],
])('[K7] %s', async (_, args, code, words) => {
  const ended = await caucus(args);
  expect(ended.code).toBe(code);
  expect(ended.stderr).toContain(words);
});
