import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import { type Checkpoint, checkpointNote, checkpointText, keyName, readCheckpoints } from '#lib/record';
import { keyPair, sha256, tools } from '#lib/record/testing';

const signer = keyPair();
const anyCheckpoint: fc.Arbitrary<Checkpoint> = fc
  .record({
    conferenceId: fc.uuid(),
    audience: fc.oneof(
      fc.constant('public'),
      fc.uuid().map((id) => `delegation:${id}`),
    ),
    seq: fc.integer({ min: 1, max: 9_999_999 }),
    hash: fc.stringMatching(/^[0-9a-f]{64}$/),
    at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
  })
  .map((unsigned) => ({
    ...unsigned,
    key: keyName(signer.publicKey, sha256),
    signature: Buffer.from(signer.sign(checkpointText(unsigned))).toString('base64'),
  }));

const mailed = (note: string): string =>
  `Dear delegate,\r\n\r\n${note
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\r\n')}\r\nYours`;

describe('a checkpoint', () => {
  test('[R9] is nine lines that anybody can read', () => {
    const point = { conferenceId: 'c', audience: 'public', seq: 4, hash: 'h', at: 'then', key: 'k', signature: 's' };
    expect(checkpointNote(point)).toBe(
      'caucus checkpoint 1\nconference c\naudience public\nseq 4\nhash h\nat then\n\nkey k\nsignature s\n',
    );
  });

  test('[R9] is found again in a letter that quotes it', () => {
    fc.assert(
      fc.property(fc.array(anyCheckpoint, { maxLength: 3 }), (points) => {
        const notes = points.map(checkpointNote).join('\n');
        expect(readCheckpoints(notes)).toEqual(points);
        expect(readCheckpoints(mailed(notes))).toEqual(points);
      }),
      { numRuns: runs() / 10 },
    );
  });

  test('[R9] says nothing else once a letter of it was changed', () => {
    fc.assert(
      fc.property(anyCheckpoint, fc.nat(), fc.constantFrom(...'0af:Z\n '), (point, place, sign) => {
        const note = checkpointNote(point);
        const at = place % note.length;
        const changed = `${note.slice(0, at)}${sign}${note.slice(at + 1)}`;
        const read = readCheckpoints(changed).filter(({ signature, ...said }) =>
          tools.isSigned(checkpointText(said), signature, signer.publicKey),
        );
        expect(read.map(({ signature: _, key: __, ...said }) => said)).toEqual(
          read.map(() => {
            const { signature: _, key: __, ...said } = point;
            return said;
          }),
        );
      }),
      { numRuns: runs() },
    );
  });
});
