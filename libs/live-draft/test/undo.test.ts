import fc from 'fast-check';
import type * as Y from 'yjs';
import type { Content } from '#lib/drafting';
import { anyContent, instrument } from '#lib/drafting/testing';
import { isRefusal } from '#lib/foundation';
import { runs } from '#lib/foundation/testing';
import { applyContent, bodyOf, bracketMapOf, openInstrument, project, serverClient, undoChange } from '#lib/live-draft';
import { changed, liveForm, type Replicas, replicas, settleAll, textsIn } from '#lib/live-draft/testing';

const text = instrument('ARTICLE 1 Scope', '1 Members shall cooperate.', '2 Aims.');
const withContent = (content: Content) => ({
  ...text,
  provisions: [{ ...text.provisions[0]!, content }, text.provisions[1]!],
});
const saying = (doc: Y.Doc) => JSON.stringify([project(doc), bracketMapOf(doc).toJSON()]);

describe('a change taken back', () => {
  it('[L11] leaves everything as it stood before, brackets and their facts included', () => {
    fc.assert(
      fc.property(anyContent, anyContent, anyContent, (first, before, after) => {
        const { server } = replicas(openInstrument(withContent(first), serverClient(0)));
        applyContent(server, 'p-1', liveForm(before), { merge: 'm-0' });
        const stood = saying(server);
        const change = changed(server, () => applyContent(server, 'p-1', after, { merge: 'm-1' }));
        const undone = undoChange(server, change);
        expect(isRefusal(undone)).toBe(false);
        expect(saying(server)).toEqual(stood);
      }),
      { numRuns: runs(2) },
    );
  });

  it('[L11] lets what others typed elsewhere stand, and all copies agree', () => {
    fc.assert(
      fc.property(
        anyContent,
        anyContent,
        fc.array(fc.tuple(fc.nat(1), fc.nat(1000), fc.boolean()), { maxLength: 5 }),
        (before, after, strokes) => {
          const all = replicas(openInstrument(withContent(liveForm(before)), serverClient(0)));
          const change = changed(all.server, () => applyContent(all.server, 'p-1', after, { merge: 'm-1' }));
          const typed = strokes.flatMap((each, at) => stroke(all, each, at) ?? []);
          settleAll(all);
          const there = saying(all.server);
          if (isRefusal(undoChange(all.server, change))) expect(saying(all.server)).toEqual(there);
          settleAll(all);
          settleAll(all);
          expect(all.delegates.map(saying)).toEqual(all.delegates.map(() => saying(all.server)));
          expect(typed.filter((letter) => !saying(all.server).includes(letter))).toEqual([]);
        },
      ),
      { numRuns: runs(2) },
    );
  });
});

/** Somebody types a letter, before hearing of the change or after it. */
function stroke(all: Replicas, [who, where, late]: readonly [number, number, boolean], at: number): string | null {
  if (late) settleAll(all);
  const lines = textsIn(bodyOf(all.delegates[who]!, 'p-1'));
  const line = lines[where % Math.max(1, lines.length)];
  if (line === undefined) return null;
  const letter = String.fromCharCode(0xe000 + at);
  line.insert(where % (line.length + 1), letter);
  return letter;
}
