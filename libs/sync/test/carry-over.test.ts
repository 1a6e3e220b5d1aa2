import * as Y from 'yjs';
import { bodyOf, emptyDraft } from '#lib/live-draft';
import { lineIn, wordsOfDraft } from '#lib/live-draft/testing';
import { carryOver } from '#lib/sync';
import { applyTo, openedText } from '#lib/sync/testing';

const text = openedText('1 Members shall act.', '2 Aims.');
const none: ReadonlySet<string> = new Set();

/** A copy, and one update for each edit made in it. */
function copyOf(client: number, ...edits: readonly ((line: Y.XmlText) => void)[]) {
  const doc = applyTo(emptyDraft(client), [text]);
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const edit of edits) edit(lineIn(doc));
  return { doc, updates };
}

describe('[S22] what was refused is written again in a fresh copy', () => {
  it('also the end of a word whose beginning was confirmed', () => {
    const old = copyOf(
      7,
      (words) => words.insert(0, 'con'),
      (words) => words.insert(3, 'firmed '),
    );
    const fresh = copyOf(8).doc;
    Y.applyUpdate(fresh, old.updates[0]!);
    carryOver({ old: old.doc, updates: [old.updates[1]!], except: none }, fresh);
    expect(wordsOfDraft(fresh, 'p-1')).toBe('confirmed Members shall act.');
  });

  it('and nothing twice that has come into the log after all', () => {
    const old = copyOf(
      7,
      (words) => words.insert(0, 'All '),
      (words) => words.delete(4, 8),
    );
    const fresh = copyOf(8).doc;
    Y.applyUpdate(fresh, old.updates[0]!);
    carryOver({ old: old.doc, updates: old.updates, except: none }, fresh);
    expect(wordsOfDraft(fresh, 'p-1')).toBe('All shall act.');
  });

  it('and is kept where its place is gone', () => {
    const old = copyOf(
      7,
      (words) => words.insert(0, 'Ours '),
      (words) => words.delete(0, 1),
    );
    const fresh = copyOf(8).doc;
    fresh.transact(() => bodyOf(fresh, 'p-1')!.delete(0, 1));
    Y.applyUpdate(old.doc, Y.encodeStateAsUpdate(fresh));
    for (const except of [none, new Set(['p-1'])])
      expect(carryOver({ old: old.doc, updates: old.updates.slice(0, 2), except }, fresh)).toEqual(
        new Map([['p-1', 'urs ']]),
      );
  });

  it('also where somebody else has written under the same client id, whose words stay', () => {
    const [ours, theirs] = [
      copyOf(
        7,
        (words) => words.insert(0, 'Our '),
        (words) => words.delete(0, 1),
      ),
      copyOf(7, (words) => words.insert(11, 'must, ')),
    ];
    const fresh = copyOf(8).doc;
    for (const update of theirs.updates) Y.applyUpdate(fresh, update);
    carryOver({ old: ours.doc, updates: ours.updates, except: none }, fresh);
    expect(wordsOfDraft(fresh, 'p-1')).toBe('ur Members shamust, ll act.');
  });
});
