import fc from 'fast-check';
import * as Y from 'yjs';
import type { Content, Inline } from '#lib/drafting';
import { anyContent, bracket, instrument, paragraph } from '#lib/drafting/testing';
import { isRefusal } from '#lib/foundation';
import { runs } from '#lib/foundation/testing';
import {
  applyContent,
  bodyOf,
  bracketMapOf,
  type CopiedWords,
  emptyDraft,
  openInstrument,
  project,
  projectProvision,
  serverClient,
  type Undone,
  undoChange,
} from '#lib/live-draft';
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
      { numRuns: runs(4) },
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
      { numRuns: runs(4) },
    );
  });
});

it('[L11] a word written again for two merges goes with the second only (seed -1605203217)', () => {
  expect(takenBackInTurn([[3, 0, 2], [2], [0, 3, 2], [1, 0]])).toEqual([]);
});

it('[L11] merges taken back one after the other, the last first, leave what stood before each, after restarts too', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }), { maxLength: 4 }), (seeds) => {
      expect(takenBackInTurn(seeds)).toEqual([]);
    }),
    { numRuns: runs(4) },
  );
});

/** Merges, and takes all of them back; tells what then was not as it had been. */
function takenBackInTurn(seeds: readonly (readonly number[])[]): readonly string[] {
  let { server } = replicas(openInstrument(text, serverClient(0)));
  const stood: string[] = [];
  const kept = seeds.map((seed, at) => {
    stood.push(saying(server));
    const content = reworded(projectProvision(server, 'p-1')!.content, seed);
    return changed(server, () => applyContent(server, 'p-1', content, { merge: `m-${at}` }));
  });
  const copies: CopiedWords[] = [];
  return kept.reverse().flatMap((change) => {
    server = restarted(server);
    const undone = undoChange(server, change, copies);
    copies.push(...(isRefusal(undone) ? [] : (undone as Undone).words));
    const before = stood.pop();
    return isRefusal(undone) || saying(server) !== before ? [JSON.stringify(undone), saying(server)] : [];
  });
}

/** The words of a paragraph, some dropped, doubled or put into brackets. */
function reworded(content: Content, seeds: readonly number[]): Content {
  const line = content.flatMap((block) => (block.kind === 'paragraph' ? block.content : []));
  const parts = line.flatMap((part, at): (string | Inline)[] => {
    const seed = seeds[at % seeds.length]!;
    if (part.kind === 'alternatives') return seed < 2 ? [...part.options[seed % part.options.length]!.content] : [part];
    const words = part.text.split(/(?<= )/u);
    return words.flatMap((word, index): (string | Inline)[] => {
      switch (seeds[(at + index) % seeds.length]) {
        case 0:
          return words.length > 1 ? [] : [word];
        case 1:
          return [bracket(['–', word.trim() || 'x'], ['TRD', `new${at}${index}`]), ' '];
        case 2:
          return [word, 'again '];
        default:
          return [word];
      }
    });
  });
  return parts.length === 0 ? content : [paragraph(...parts)];
}

function restarted(doc: Y.Doc): Y.Doc {
  const next = emptyDraft();
  Y.applyUpdate(next, Y.encodeStateAsUpdate(doc));
  next.clientID = serverClient((((doc.clientID / 7) % 1) + 1) / 3);
  return next;
}

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
