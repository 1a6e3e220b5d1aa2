import * as Y from 'yjs';
import { emptyDraft, project } from '#lib/live-draft';
import { lineIn } from '#lib/live-draft/testing';
import { answerTo, bundled, isDrawnTwice, judge, stepTwo, updateFrame, usualLimits } from '#lib/sync';
import { applyTo, clientOf, house, openedText, pump, say } from '#lib/sync/testing';

const text = openedText('1 Members shall act.', '2 Aims.');

/** A copy and what was written in it since it had the text. */
function offline(client: number, write: (doc: Y.Doc) => void): { readonly doc: Y.Doc; readonly updates: Uint8Array[] } {
  const doc = applyTo(emptyDraft(client), [text]);
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  write(doc);
  return { doc, updates };
}

const server = () => applyTo(emptyDraft(), [text]);

describe('[S26] what was written offline', () => {
  it('goes in one message where that is heard', () => {
    const unsaid = offline(7, (doc) => lineIn(doc).insert(0, 'All '));
    const bundles = answerTo(unsaid, Y.encodeStateVector(server()), usualLimits);
    expect(bundles).toHaveLength(1);
    expect(bundles[0]!.edits).toBe(1);
  });

  it.each<[string, (doc: Y.Doc) => void]>([
    [
      'of many bytes',
      (doc) => times(40, (at) => lineIn(doc, at % 2 ? 'p-1' : 'p-2').insert(at, 'word '.repeat(16_000))),
    ],
    ['of many pieces', (doc) => times(24_000, (at) => lineIn(doc).insert((at * 7) % 19, 'x'))],
  ])(
    'and is %s goes in several that are each heard, and go in one after the other',
    (_, write) => {
      const unsaid = offline(7, write);
      const bundles = answerTo(unsaid, Y.encodeStateVector(server()), usualLimits);
      expect(bundles.length).toBeGreaterThan(2);
      expect(bundles.reduce((sum, { edits }) => sum + edits, 0)).toBe(unsaid.updates.length);
      const doc = server();
      for (const { update } of bundles) {
        const verdict = judge(doc, update, usualLimits);
        expect(['Admitted', 'Nothing']).toContain(verdict.kind);
        Y.applyUpdate(doc, update);
      }
      expect(project(doc)).toEqual(project(unsaid.doc));
    },
    60_000,
  );

  it('is confirmed edit by edit as the messages come in', () => {
    const at = house(text, { frame: 4000 });
    const unsaid = offline(7, (doc) => times(30, () => lineIn(doc).insert(0, 'word '.repeat(60))));
    const ann = clientOf(at, 1, 'ann', { doc: emptyDraft() });
    pump(at);
    const bundles = answerTo(unsaid, Y.encodeStateVector(at.room.doc), { ...usualLimits, frame: 4000 });
    const before = ann.notices.filter(({ kind }) => kind === 'Confirmed').length;
    for (const [place, { update }] of bundles.entries()) {
      say(at, ann, place === bundles.length - 1 ? stepTwo(update) : updateFrame(update));
      pump(at);
    }
    expect(ann.notices.filter(({ kind }) => kind === 'Confirmed')).toHaveLength(before + bundles.length);
    expect(project(at.room.doc)).toEqual(project(unsaid.doc));
  });

  it('and is one edit above the limit stays one, for its author to be told', () => {
    const { updates } = offline(7, (doc) => lineIn(doc).insert(0, 'word '.repeat(1 << 18)));
    expect(bundled(updates, usualLimits).map(({ update }) => update.length > usualLimits.frame)).toEqual([true]);
  });
});

describe('[S3] where two have drawn one client id', () => {
  const hers = () => offline(7, (doc) => lineIn(doc).insert(0, 'Hers '));
  const his = () => offline(7, (doc) => lineIn(doc).insert(0, 'His '));

  it('what was never confirmed is said in full, as the numbers do not tell whose it is', () => {
    const theirs = applyTo(server(), hers().updates);
    const [first, answer] = answerTo(his(), Y.encodeStateVector(theirs), usualLimits);
    expect(answer).toMatchObject({ edits: 0 });
    expect(judge(theirs, first!.update, usualLimits)).toMatchObject({
      kind: 'ForeignClient',
      client: 7,
    });
  });

  it('the other’s words are known for such before they are taken in, and one’s own for one’s own', () => {
    const [told] = hers().updates;
    expect(isDrawnTwice(his(), told!)).toBe(true);
    expect(isDrawnTwice(hers(), told!)).toBe(false);
    expect(isDrawnTwice({ ...his(), updates: [] }, told!)).toBe(false);
  });
});

function times(count: number, work: (at: number) => void): void {
  for (let at = 0; at < count; at++) work(at);
}
