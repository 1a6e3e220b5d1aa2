import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import { type EvidenceFault, type EvidenceFile, examineEvidence } from '#lib/record';
import { act, anyActs, archiveOf, keyPair, tools } from '#lib/record/testing';

type Files = readonly EvidenceFile[];

/** Something done to an archive behind its back, and what must be named of it. */
interface Mutation {
  readonly files: Files;
  readonly names: (fault: EvidenceFault) => boolean;
}
type Mutate = (files: Files, place: number, by: number) => Mutation;

const signer = keyPair();
const known = { keys: [signer.publicKey] };
const isRecord = ({ name }: EvidenceFile): boolean => name.startsWith('record/');
const audienceOf = (name: string): string => (name.split('/')[1] ?? '').replace('-', ':');
const inChain = (name: string, seqs: readonly number[]) => (fault: EvidenceFault) =>
  'audience' in fault && fault.audience === audienceOf(name) && 'seq' in fault && seqs.includes(fault.seq);
const first = (name: string): number => Number(/(\d+)\.txt$/.exec(name)?.[1]);

function pick(files: Files, place: number): EvidenceFile {
  return files[place % files.length] as EvidenceFile;
}

const relined = (files: Files, { name, bytes }: EvidenceFile, change: (lines: string[]) => string[]): Files => {
  const lines = change(Buffer.from(bytes).toString('utf8').split('\n').slice(0, -1));
  const made = { name, bytes: Buffer.from(lines.map((line) => `${line}\n`).join('')) };
  return files.map((file) => (file.name === name ? made : file));
};
const linesIn = ({ bytes }: EvidenceFile): number => Buffer.from(bytes).toString('utf8').split('\n').length - 1;

/** One byte of one file: named by its entry, or else by its file. */
const editByte: Mutate = (files, place, by) => {
  const file = pick(files, place);
  const bytes = Buffer.from(file.bytes);
  const at = place % bytes.length;
  bytes[at] = ((bytes[at] ?? 0) + 1 + (by % 255)) % 256;
  const seq = first(file.name) + Buffer.from(file.bytes).subarray(0, at).toString('latin1').split('\n').length - 1;
  return {
    files: files.map((each) => (each === file ? { name: file.name, bytes } : each)),
    names: isRecord(file) ? inChain(file.name, [seq]) : (fault) => namesFile(fault, file.name),
  };
};

const deleteEntry: Mutate = (files, place, by) => {
  const file = pick(files.filter(isRecord), place);
  const gone = by % linesIn(file);
  const seq = first(file.name) + gone;
  return {
    files: relined(files, file, (lines) => lines.toSpliced(gone, 1)),
    names: (fault) => inChain(file.name, [seq])(fault) || cutAt(fault, file.name, seq),
  };
};

const reorderEntries: Mutate = (files, place, by) => {
  const many = files.filter((file) => isRecord(file) && linesIn(file) > 1);
  const file = pick(many, place);
  const at = by % (linesIn(file) - 1);
  const seq = first(file.name) + at;
  return {
    files: relined(files, file, (lines) => lines.with(at, lines[at + 1] ?? '').with(at + 1, lines[at] ?? '')),
    names: inChain(file.name, [seq]),
  };
};

/** From some byte on, nothing is left of a chain. */
const truncateChain: Mutate = (files, place, by) => {
  const file = pick(files.filter(isRecord), place);
  const bytes = Buffer.from(file.bytes).subarray(0, by % file.bytes.length);
  const seq = first(file.name) + bytes.toString('latin1').split('\n').length - 1;
  // Without its end of line the last entry is whole: what is named is where the chain ends, or else the file.
  const whole = file.bytes[bytes.length] === 10;
  const later = (name: string): boolean => isRecord({ name, bytes }) && audienceOf(name) === audienceOf(file.name);
  const kept = files.filter(({ name }) => !(later(name) && first(name) > first(file.name)));
  return {
    files: kept.map((each) => (each === file ? { name: file.name, bytes } : each)),
    names: (fault) =>
      inChain(file.name, [seq])(fault) || cutAt(fault, file.name, seq) || (whole && endsAt(fault, file.name, seq)),
  };
};

const deleteFile: Mutate = (files, place) => {
  const { name } = pick(files, place);
  return { files: files.filter((file) => file.name !== name), names: (fault) => namesFile(fault, name) };
};

const reorderFiles: Mutate = (files, place) => {
  const listed = files.length - 3;
  const at = place % listed;
  const swapped = files.with(at, pick(files, at + 1)).with(at + 1, pick(files, at));
  return { files: swapped, names: ({ kind }) => kind === 'FileOutOfPlace' };
};

function cutAt(fault: EvidenceFault, name: string, seq: number): boolean {
  return fault.kind === 'ChainCutOff' && fault.audience === audienceOf(name) && fault.seq === seq - 1;
}

function endsAt(fault: EvidenceFault, name: string, seq: number): boolean {
  return cutAt(fault, name, seq + 1) || namesFile(fault, name);
}

// The manifest and its signature are listed nowhere, and the key is named by the manifest.
function namesFile(fault: EvidenceFault, name: string): boolean {
  if (name === 'manifest.json') return fault.kind.startsWith('Manifest') || fault.kind.startsWith('Key');
  if (name === 'manifest.sig') return fault.kind === 'ManifestUnsigned';
  return 'file' in fault && fault.file === name;
}

const MUTATIONS: Readonly<Record<string, Mutate>> = {
  'a byte is edited': editByte,
  'an entry is deleted': deleteEntry,
  'two entries are reordered': reorderEntries,
  'a chain is truncated': truncateChain,
  'a file is deleted': deleteFile,
  'two files are reordered': reorderFiles,
};

test('[R10] whatever single thing is done to an archive, it is found and named', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyActs,
      fc.constantFrom(...Object.keys(MUTATIONS)),
      fc.nat(),
      fc.nat(),
      async (acts, what, place, by) => {
        const { files } = await archiveOf({ acts, signer });
        const mutation = MUTATIONS[what]?.(files, place, by) as Mutation;
        const { faults } = await examineEvidence(mutation.files, known, tools);
        expect(faults.filter(mutation.names)).not.toEqual([]);
      },
    ),
    { numRuns: runs() },
  );
});

test('[R11] whenever a chain is rebuilt, with the server’s own key, a checkpoint tells', async () => {
  await fc.assert(
    fc.asyncProperty(anyActs, fc.nat(), async (acts, place) => {
      const { checkpoint } = await archiveOf({ acts, signer });
      const rebuilt = await archiveOf({ acts: acts.with(place % acts.length, act('Forged')), signer });
      const { faults } = await examineEvidence(rebuilt.files, { ...known, checkpoints: [checkpoint] }, tools);
      expect(faults).toMatchObject([{ kind: 'ChainRebuilt', audience: 'public', seq: checkpoint.seq }]);
    }),
    { numRuns: runs() / 5 },
  );
});

test('[R10] whatever was done, an archive as it was made holds', async () => {
  await fc.assert(
    fc.asyncProperty(anyActs, fc.integer({ min: 1, max: 4 }), async (acts, ofEach) => {
      const { files, checkpoint } = await archiveOf({ acts, signer, ofEach });
      expect((await examineEvidence(files, { ...known, checkpoints: [checkpoint] }, tools)).faults).toEqual([]);
    }),
    { numRuns: runs() / 5 },
  );
});
