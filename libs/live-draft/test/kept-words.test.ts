import fc from 'fast-check';
import { instrument, paragraph } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import {
  anchorAt,
  applyContent,
  bodyOf,
  findAnchor,
  findKept,
  keepWords,
  openInstrument,
  serverClient,
  textOfLines,
  writtenIn,
} from '#lib/live-draft';
import { replicas, settleAll, textsIn } from '#lib/live-draft/testing';

const text = instrument('ARTICLE 1 Scope', '1 Members shall cooperate in good faith.', '2 Aims.');
const opened = () => replicas(openInstrument(text, serverClient(0)));

describe('kept words', () => {
  it('[L17] are found through a settlement, with what was written between them', () => {
    const all = opened();
    const kept = keepWords(writtenIn(all.server, 'p-1'), { from: 8, to: 23 });
    expect(textOfLines(writtenIn(all.server, 'p-1')).slice(8, 23)).toBe('shall cooperate');
    applyContent(all.server, 'p-1', [paragraph('All Members shall always cooperate.')], { merge: 'm' });
    expect(findKept(writtenIn(all.server, 'p-1'), kept)).toEqual({ from: 12, to: 34 });
  });

  it('[L17] are gone only when all of them are', () => {
    const all = opened();
    const kept = keepWords(writtenIn(all.server, 'p-1'), { from: 14, to: 23 });
    const words = textsIn(bodyOf(all.delegates[0]!, 'p-1'))[0]!;
    words.delete(14, 8);
    settleAll(all);
    expect(findKept(writtenIn(all.server, 'p-1'), kept)).toEqual({ from: 14, to: 15 });
    words.delete(14, 1);
    settleAll(all);
    expect(findKept(writtenIn(all.server, 'p-1'), kept)).toBeNull();
    expect(keepWords(writtenIn(all.server, 'p-1'), { from: 3, to: 3 })).toEqual([]);
  });
});

const anyEdit = fc.record({ at: fc.nat(60), length: fc.nat(6), insert: fc.constantFrom('', 'x', ' new words ') });

it('[L17] kept words are found where a Yjs anchor on them is, whatever is written and deleted', () => {
  fc.assert(
    fc.property(
      fc.nat(30),
      fc.integer({ min: 1, max: 12 }),
      fc.array(anyEdit, { maxLength: 6 }),
      (from, most, edits) => {
        const all = opened();
        const before = writtenIn(all.server, 'p-1');
        const to = Math.min(from + most, textOfLines(before).length);
        const kept = keepWords(before, { from, to });
        const anchor = anchorAt(all.server, 'p-1', from, to);
        const words = textsIn(bodyOf(all.delegates[0]!, 'p-1'))[0]!;
        for (const { at, length, insert } of edits) {
          const place = Math.min(at, words.length);
          words.delete(place, Math.min(length, words.length - place));
          if (insert) words.insert(place, insert);
        }
        settleAll(all);
        const lines = writtenIn(all.server, 'p-1');
        const found = findKept(lines, kept);
        const anchored = anchor && findAnchor(all.server, anchor);
        if (found === null) return;
        // The anchor holds the same words at least, and may hold what was written where its first or last were deleted.
        expect(anchored).not.toBeNull();
        expect(anchored!.from).toBeLessThanOrEqual(found.from);
        expect(anchored!.to).toBeGreaterThanOrEqual(found.to);
        expect(textOfLines(lines).slice(found.from, found.to).length).toBe(found.to - found.from);
      },
    ),
    { numRuns: runs() / 5 },
  );
});
