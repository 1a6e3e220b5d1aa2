import fc from 'fast-check';
import * as Y from 'yjs';
import type { Content, Provision } from '#lib/drafting';
import {
  anyContent,
  anyInstrument,
  bracket,
  bracketAround,
  instrument,
  item,
  paragraph,
  table,
} from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { applyContent, emptyDraft, openInstrument, project, projectProvision, serverClient } from '#lib/live-draft';
import { liveForm, replicas } from '#lib/live-draft/testing';

const opened = (contents: readonly Content[]) => {
  const one = instrument('ARTICLE 1 Scope', ...contents.map((_, at) => `${at + 1} x`));
  return { ...one, provisions: one.provisions.map((provision, at) => ({ ...provision, content: contents[at]! })) };
};

const bare = ({ order: _order, added: _added, ...provision }: Provision & { order: string; added: boolean }) =>
  provision;

const examples: Content[] = [
  [],
  [paragraph('Members shall ', bracket(['–', 'ensure'], ['TRD, JMC', 'seek'], ['GUY']), ' it.')],
  [paragraph(bracket(['–', 'One ', bracket(['A', 'two'], ['B', 'three'])], ['C', 'four']))],
  [bracketAround(['–', paragraph('One.'), item('a)', 'two ', bracket(['X', 'y'], ['Z']))], ['TRD']), paragraph('End.')],
  [paragraph('Within ', bracket(['TRD']), ' months ', bracket(['–'], ['B', bracket(['C'])]), '.')],
  [bracketAround(['–'], ['TRD']), paragraph('End.')],
  [table(['Route', 'Rate'], ['north', bracket(['–', '1'], ['TRD', '2'])])],
];

describe('round trip', () => {
  it.each(examples.map((content) => [content]))('[L1] a document opened from a text says that text: %j', (content) => {
    const [provision] = project(replicas(openInstrument(opened([content]), serverClient(0))).server).provisions;
    expect(provision!.content).toEqual(content);
  });

  it('[L1] an entry that says nothing leaves its bracket standing (seed 1667812455)', () => {
    const doc = emptyDraft();
    const around = bracketAround(['–', item('')]);
    Y.applyUpdate(doc, openInstrument(opened([[around]]), serverClient(0)));
    const options = [{ ...around.options[0], content: [] }];
    expect(projectProvision(doc, 'p-1')!.content).toEqual([{ ...around, options }]);
  });

  it('[L1] whatever the text', () => {
    fc.assert(
      fc.property(anyInstrument, (text) => {
        const doc = emptyDraft();
        Y.applyUpdate(doc, openInstrument(text, serverClient(0)));
        const { provisions, divisions } = project(doc);
        expect(divisions.map(({ order: _, ...division }) => division)).toEqual(text.divisions);
        expect(provisions.map(bare)).toEqual(text.provisions.map((p) => ({ ...p, content: liveForm(p.content) })));
      }),
      { numRuns: runs(2) },
    );
  });

  it('[L2] a no-break space is not the space that stood there', () => {
    const doc = emptyDraft();
    Y.applyUpdate(doc, openInstrument(opened([[paragraph('a b')]]), serverClient(0)));
    applyContent(doc, 'p-1', [paragraph('a\u00a0b')], { merge: null });
    expect(projectProvision(doc, 'p-1')!.content).toEqual([paragraph('a\u00a0b')]);
  });

  it('[L2] after a content was applied the provision says it, whatever stood there', () => {
    fc.assert(
      fc.property(anyContent, fc.array(anyContent, { minLength: 1, maxLength: 3 }), (before, contents) => {
        const doc = emptyDraft();
        Y.applyUpdate(doc, openInstrument(opened([before]), serverClient(0)));
        for (const content of contents) {
          expect(applyContent(doc, 'p-1', content, { merge: null })).toBeNull();
          expect(projectProvision(doc, 'p-1')!.content).toEqual(liveForm(content));
        }
      }),
      { numRuns: runs(2) },
    );
  });

  it('[L2] applying what already stands there changes nothing', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const doc = emptyDraft();
        Y.applyUpdate(doc, openInstrument(opened([liveForm(content)]), serverClient(0)));
        let updates = 0;
        doc.on('update', () => updates++);
        applyContent(doc, 'p-1', liveForm(content), { merge: null });
        expect(updates).toBe(0);
      }),
      { numRuns: runs(2) },
    );
  });
});
