import { type Checkpoint, type EvidenceFault, type EvidenceFile, examineEvidence, type KnownBefore } from '#lib/record';
import { type Archived, act, archiveOf, keyPair, tools } from '#lib/record/testing';

const signer = keyPair();
const acts = ['PositionFiled', 'CommentAdded', 'AmendmentFiled', 'AmendmentsMerged', 'AmendmentDisposed'].map((kind) =>
  act(kind),
);
const FIRST = 'record/public/000000001.txt';
const REVISION = 'revisions/0c0ffee0-0000-4000-8000-00000000000d/0001.json';

let made: Archived;
beforeAll(async () => {
  made = await archiveOf({ acts, signer });
});

type Files = readonly EvidenceFile[];
const faultsOf = async (files: Files, known: KnownBefore = {}): Promise<readonly EvidenceFault[]> =>
  (await examineEvidence(files, known, tools)).faults;
const text = ({ bytes }: EvidenceFile): string => Buffer.from(bytes).toString('utf8');
const rewritten = (files: Files, name: string, change: (text: string) => string): Files =>
  files.map((file) => (file.name === name ? { name, bytes: Buffer.from(change(text(file))) } : file));
const lines = (change: (lines: string[]) => string[]) => (whole: string) =>
  change(whole.split('\n').slice(0, -1))
    .map((line) => `${line}\n`)
    .join('');

test('[R10] an archive as it was made holds, and says what it is', async () => {
  const examined = await examineEvidence(made.files, { checkpoints: [made.checkpoint] }, tools);
  expect(examined).toMatchObject({ faults: [], conference: 'Conference', revisions: 2, checkpoints: 2 });
  expect(examined.chains.map(({ audience, seq }) => [audience, seq])).toEqual([
    ['public', 7],
    ['delegation:0c0ffee0-0000-4000-8000-00000000000a', 2],
  ]);
  expect(made.files.map(({ name }) => name)).toContain(FIRST);
});

test.each<[string, (files: Files) => Files, object]>([
  [
    'an entry that was edited',
    (files) => rewritten(files, FIRST, (all) => all.replace('CommentAdded', 'CommentEdited')),
    { kind: 'EntryAltered', audience: 'public', seq: 2, entry: 'CommentEdited' },
  ],
  [
    'an entry that was taken out',
    (files) =>
      rewritten(
        files,
        FIRST,
        lines((all) => all.toSpliced(1, 1)),
      ),
    { kind: 'EntryMissing', audience: 'public', seq: 2 },
  ],
  [
    'an entry that was put elsewhere',
    (files) =>
      rewritten(
        files,
        FIRST,
        lines(([one = '', two = '', three = '']) => [one, three, two]),
      ),
    { kind: 'EntryOutOfPlace', audience: 'public', seq: 2, entry: 'CommentAdded' },
  ],
  [
    'an entry that stands there twice',
    (files) =>
      rewritten(
        files,
        FIRST,
        lines((all) => [...all, all[0] ?? '']),
      ),
    { kind: 'EntryOutOfPlace', audience: 'public', seq: 1, entry: 'PositionFiled' },
  ],
  [
    'a line that is none',
    (files) =>
      rewritten(
        files,
        FIRST,
        lines((all) => all.with(2, 'nothing')),
      ),
    { kind: 'EntryUnreadable', audience: 'public', seq: 3 },
  ],
  [
    'a chain that was cut off',
    (files) => files.filter(({ name }) => !name.startsWith('record/public/00000000') || name === FIRST),
    { kind: 'ChainCutOff', audience: 'public', seq: 3, expected: 7 },
  ],
  [
    'a chain that was left out',
    (files) => files.filter(({ name }) => !name.startsWith('record/delegation')),
    { kind: 'ChainMissing', audience: 'delegation:0c0ffee0-0000-4000-8000-00000000000a' },
  ],
  [
    'a chain under another one’s name',
    (files) => files.map((file) => ({ ...file, name: file.name.replace('record/public', 'record/members-1') })),
    { kind: 'EntryNotFollowing', audience: 'members:1', seq: 1, entry: 'PositionFiled', before: 0 },
  ],
  [
    'a revision whose words were changed',
    (files) => rewritten(files, REVISION, (all) => all.replace('"provisions":[{"number":1}]', '"provisions":[]')),
    { kind: 'RevisionAltered', number: 1 },
  ],
  [
    'a revision that was left out',
    (files) => files.filter(({ name }) => name !== REVISION),
    { kind: 'RevisionMissing', number: 1 },
  ],
  [
    'a revision that nobody sealed',
    (files) => [...files, { name: REVISION.replace('0001', '0003'), bytes: Buffer.from('{}') }],
    { kind: 'RevisionUnrecorded', number: 3 },
  ],
  [
    'another file that was changed',
    (files) => rewritten(files, 'merges.jsonl', (all) => all.replace('2', '3')),
    { kind: 'FileAltered', file: 'merges.jsonl' },
  ],
  [
    'another file that was left out',
    (files) => files.filter(({ name }) => name !== 'merges.jsonl'),
    { kind: 'FileMissing', file: 'merges.jsonl' },
  ],
  [
    'a file that was added',
    (files) => [...files, { name: 'more.txt', bytes: Buffer.from('more') }],
    { kind: 'FileAdded', file: 'more.txt' },
  ],
  ['files in another order', (files) => files.toReversed(), { kind: 'FileOutOfPlace' }],
  [
    'a manifest that was changed',
    (files) => rewritten(files, 'manifest.json', (all) => all.replace('"Conference"', '"Another"')),
    { kind: 'ManifestUnsigned' },
  ],
  [
    'a manifest written by another hand',
    (files) => rewritten(files, 'manifest.json', (all) => ` ${all}`),
    { kind: 'ManifestUnreadable' },
  ],
  ['no manifest', (files) => files.filter(({ name }) => name !== 'manifest.json'), { kind: 'ManifestMissing' }],
  ['no signature', (files) => files.filter(({ name }) => name !== 'manifest.sig'), { kind: 'ManifestUnsigned' }],
  ['no key', (files) => files.filter(({ name }) => !name.startsWith('keys/')), { kind: 'KeyMissing' }],
])('[R10] %s is named', async (_, tamper, fault) => {
  expect(await faultsOf(tamper(made.files))).toContainEqual(expect.objectContaining(fault));
});

describe('what was made up as a whole', () => {
  const forged = acts.with(0, act('PositionWithdrawn'));
  const other = keyPair();

  test('[R11] holds in itself, and is told by a checkpoint from before', async () => {
    const rebuilt = await archiveOf({ acts: forged, signer });
    expect(await faultsOf(rebuilt.files)).toEqual([]);
    expect(await faultsOf(rebuilt.files, { checkpoints: [made.checkpoint] })).toEqual([
      { kind: 'ChainRebuilt', audience: 'public', seq: 7, entry: 'RevisionSealed' },
    ]);
  });

  test('[R11] is told by the key, where its maker had not the server’s', async () => {
    const rebuilt = await archiveOf({ acts: forged, signer: other });
    expect(await faultsOf(rebuilt.files)).toEqual([]);
    const faults = await faultsOf(rebuilt.files, { keys: [signer.publicKey] });
    expect(faults.map(({ kind }) => kind)).toContain('KeyOther');
    const examined = await examineEvidence(made.files, { keys: [signer.publicKey] }, tools);
    expect(examined).toMatchObject({ faults: [], keyKnown: true });
  });

  test('[R11] a chain that ends before a checkpoint was cut off', async () => {
    const shorter = await archiveOf({ acts: acts.slice(0, 3), signer });
    expect(await faultsOf(shorter.files)).toEqual([]);
    expect(await faultsOf(shorter.files, { checkpoints: [made.checkpoint] })).toEqual([
      { kind: 'ChainCutOff', audience: 'public', seq: 5, expected: 7 },
    ]);
  });

  test('[R9] checkpoints of chains for other eyes are passed over, unless there is nothing else to compare', async () => {
    const foreign = { ...made.checkpoint, audience: 'members:0c0ffee0-0000-4000-8000-000000000001' };
    const known = { checkpoints: [foreign, made.checkpoint] };
    expect(await examineEvidence(made.files, known, tools)).toMatchObject({ faults: [], compared: 1 });
    const faults = await faultsOf(made.files, { checkpoints: [foreign] });
    expect(faults).toContainEqual({ kind: 'ChainMissing', audience: foreign.audience });
  });

  test.each<[string, Partial<Checkpoint>, string]>([
    ['that nobody signed', { signature: `${'A'.repeat(86)}==` }, 'CheckpointUnsigned'],
    ['of another moment than was signed', { at: '2013-01-01T00:00:00.000Z' }, 'CheckpointUnsigned'],
    ['of an unknown key', { key: '0123456789abcdef' }, 'KeyMissing'],
    ['of another conference', { conferenceId: '0c0ffee0-0000-4000-8000-000000000002' }, 'CheckpointElsewhere'],
  ])('[R9] a checkpoint %s proves nothing, and that is said', async (_, change, kind) => {
    const faults = await faultsOf(made.files, { checkpoints: [{ ...made.checkpoint, ...change }] });
    expect(faults.map((fault) => fault.kind)).toContain(kind);
  });
});
