import { type Checkpoint, type EvidenceFault, type Examination, examineEvidence, readCheckpoints } from '#lib/record';
import { type Facts, say, sayKind } from '#lib/words';
import { Failure } from '../failure.js';
import { locale } from '../locale.js';
import { print, printJson } from '../print.js';
import { bytesOf } from '../read-source.js';
import { readExport } from '../verify/read-export.js';
import { publicKeysIn, tools } from '../verify/tools.js';

interface VerifyOptions {
  readonly checkpoint: readonly string[];
  readonly key: readonly string[];
  readonly json?: boolean;
}

/** `verify EXPORT`: recomputes everything that an archive of evidence says, from it alone and without a network. */
export async function verifyExport(place: string, { checkpoint, key, json = false }: VerifyOptions): Promise<void> {
  const checkpoints = (await Promise.all(checkpoint.map(checkpointsIn))).flat();
  const keys = (await Promise.all(key.map(keysIn))).flat();
  const { files, isWhole } = readExport(place);
  const examined = await examineEvidence(files, { checkpoints, keys }, tools);
  if (json) printJson({ ...examined, whole: isWhole() });
  else print(told(examined).map(plain).join('\n'));
  const count = examined.faults.length;
  if (!isWhole()) throw new Failure(say(locale, 'verify.notRead', { file: place }));
  if (count > 0) throw new Failure(say(locale, 'verify.broken', { count }));
}

function told(examined: Examination): readonly string[] {
  const { conference, at, chains, key, keyKnown, compared, faults } = examined;
  return [
    ...(conference === null ? [] : [say(locale, 'verify.of', { conference, at })]),
    ...chains.map(({ audience, seq, hash }) => say(locale, 'verify.chain', { audience, seq, hash })),
    say(locale, 'verify.counts', { ...examined } as unknown as Facts),
    ...(key === null ? [] : [say(locale, keyKnown ? 'verify.keyGiven' : 'verify.keyInside', { key })]),
    say(locale, compared > 0 ? 'verify.pinned' : 'verify.unpinned', { count: compared }),
    ...(faults.length === 0 ? [say(locale, 'verify.holds')] : faults.map(toldOf)),
  ];
}

function toldOf({ kind, ...facts }: EvidenceFault): string {
  return sayKind(locale, 'evidence', kind, facts as Facts);
}

async function checkpointsIn(file: string): Promise<readonly Checkpoint[]> {
  const checkpoints = readCheckpoints(await textOf(file));
  if (checkpoints.length === 0) throw new Failure(say(locale, 'verify.noCheckpoint', { file }));
  return checkpoints;
}

async function keysIn(file: string): Promise<readonly string[]> {
  const keys = publicKeysIn(await textOf(file));
  if (keys.length === 0) throw new Failure(say(locale, 'verify.noKey', { file }));
  return keys;
}

async function textOf(file: string): Promise<string> {
  return Buffer.from(await bytesOf(file)).toString('utf8');
}

// What an archive says is shown on a terminal, which takes some signs for orders.
function plain(line: string): string {
  return line.replace(/\p{Cc}/gu, '\ufffd');
}
