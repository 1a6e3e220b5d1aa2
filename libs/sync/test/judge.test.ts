import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { bracket, instrument, paragraph } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import {
  applyContent,
  bodyOf,
  bracketMapOf,
  divisionsOf,
  emptyDraft,
  openInstrument,
  optionKey,
  project,
  provisionsOf,
  serverClient,
} from '#lib/live-draft';
import { lineIn } from '#lib/live-draft/testing';
import { apply, judge, usualLimits } from '#lib/sync';
import { applyTo } from '#lib/sync/testing';

const wording = bracket(['–', 'shall'], ['TRD', 'should']);
const text = instrument('ARTICLE 1 Scope', '1 Members shall act.', '2 Aims.');
const bracketed = {
  ...text,
  provisions: [{ ...text.provisions[0]!, content: [paragraph('Members ', wording, ' act.')] }, text.provisions[1]!],
};
const opening = openInstrument(bracketed, serverClient(0));

const server = (): Y.Doc => applyTo(emptyDraft(serverClient(0.5)), [opening]);

/** What a client that holds the document would send after a change. */
function sent(change: (doc: Y.Doc) => void): Uint8Array {
  const doc = applyTo(emptyDraft(), [opening]);
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  doc.transact(() => change(doc));
  return Y.mergeUpdates(updates);
}

const verdict = (change: (doc: Y.Doc) => void) => judge(server(), sent(change), usualLimits).kind;
const block = (doc: Y.Doc, provision = 'p-1') => bodyOf(doc, provision)!.get(0) as Y.XmlElement;
const element = (name: string, ...children: (Y.XmlElement | Y.XmlText)[]) => {
  const made = new Y.XmlElement(name);
  made.insert(0, children);
  return made;
};
const deep = (levels: number): Y.XmlElement =>
  levels === 0 ? element('paragraph') : element('paragraph', deep(levels - 1));
const shall = { bracket: wording.id as string, option: wording.options[0]!.id as string };

describe('the judge', () => {
  it.each<[string, (doc: Y.Doc) => void]>([
    ['words', (doc) => lineIn(doc).insert(3, 'new')],
    ['a deletion', (doc) => lineIn(doc).delete(1, 3)],
    ['emphasis', (doc) => lineIn(doc).format(0, 4, { emphasis: {} })],
    ['a note', (doc) => lineIn(doc).format(0, 4, { note: { sign: '*' } })],
    ['an entry', (doc) => bodyOf(doc, 'p-1')!.insert(1, [Object.assign(element('item', new Y.XmlText('x')))])],
    [
      'a table',
      (doc) =>
        bodyOf(doc, 'p-1')!.insert(1, [
          element('table', element('tableRow', element('tableCell', new Y.XmlText('x')))),
        ]),
    ],
    [
      'a sign',
      (doc) => {
        const item = element('item');
        item.setAttribute('sign', 'a)');
        item.setAttribute('depth', 2 as never);
        bodyOf(doc, 'p-2')!.push([item]);
      },
    ],
    ['an option on words of its provision', (doc) => lineIn(doc).format(0, 4, { [optionKey(shall)]: shall })],
    ['everything in a body gone', (doc) => bodyOf(doc, 'p-2')!.delete(0, 1)],
  ])('[S12] lets in %s', (_, change) => expect(verdict(change)).toBe('Admitted'));

  it.each<[string, (doc: Y.Doc) => void]>([
    ['a number', (doc) => provisionsOf(doc).get('p-1')!.set('number', '7')],
    ['an order key', (doc) => provisionsOf(doc).get('p-1')!.set('order', 'a5')],
    ['a provision', (doc) => provisionsOf(doc).set('p-9', new Y.Map())],
    ['a body in place of another', (doc) => provisionsOf(doc).get('p-1')!.set('body', new Y.XmlFragment())],
    ['a provision’s end', (doc) => provisionsOf(doc).delete('p-1')],
    ['a heading', (doc) => divisionsOf(doc).delete('d-article-1')],
    [
      'sponsors',
      (doc) => {
        const facts = bracketMapOf(doc).get(wording.id)!;
        bracketMapOf(doc).set(wording.id, { ...facts, options: [] });
      },
    ],
    ['a bracket’s end', (doc) => bracketMapOf(doc).delete(wording.id)],
    ['another root', (doc) => doc.getMap('mine').set('a', 1)],
  ])('[S11] refuses %s', (_, change) => expect(verdict(change)).toBe('OutsideBody'));

  it.each<[string, (doc: Y.Doc) => void]>([
    ['an unknown node', (doc) => bodyOf(doc, 'p-1')!.push([element('iframe')])],
    ['a row outside a table', (doc) => bodyOf(doc, 'p-1')!.push([element('tableRow')])],
    ['a paragraph in a paragraph', (doc) => block(doc).push([element('paragraph')])],
    ['depth', (doc) => bodyOf(doc, 'p-1')!.push([deep(200)])],
    ['words outside a block', (doc) => bodyOf(doc, 'p-1')!.push([new Y.XmlText('x')])],
    ['an unknown mark', (doc) => lineIn(doc).format(0, 4, { link: { href: 'javascript:alert(1)' } })],
    ['a mark with more than it has', (doc) => lineIn(doc).format(0, 4, { emphasis: { style: 'x' } })],
    ['an attribute the schema has not', (doc) => block(doc).setAttribute('onclick', 'x')],
    [
      'a sign too long',
      (doc) => {
        const item = element('item');
        item.setAttribute('sign', 'x'.repeat(65));
        bodyOf(doc, 'p-1')!.push([item]);
      },
    ],
    [
      'a depth that is none',
      (doc) => {
        const item = element('item');
        item.setAttribute('depth', -1 as never);
        bodyOf(doc, 'p-1')!.push([item]);
      },
    ],
    ['something embedded', (doc) => lineIn(doc).insertEmbed(0, { image: 'x' })],
    ['a NUL', (doc) => lineIn(doc).insert(0, 'a\u0000b')],
    [
      'another type of text',
      (doc) => (block(doc) as unknown as { insert(at: number, types: unknown[]): void }).insert(0, [new Y.Text('x')]),
    ],
    ['an option under the wrong key', (doc) => lineIn(doc).format(0, 4, { 'option--AAAAAAAA': shall })],
  ])('[S12] refuses %s', (_, change) => expect(verdict(change)).toBe('UnknownContent'));

  it('[S13] refuses options that the server has not opened here', () => {
    const forged = { bracket: 'mine', option: 'all' };
    expect(verdict((doc) => lineIn(doc).format(0, 4, { [optionKey(forged)]: forged }))).toBe('UnknownOption');
    expect(verdict((doc) => lineIn(doc, 'p-2').format(0, 4, { [optionKey(shall)]: shall }))).toBe('UnknownOption');
    expect(verdict((doc) => block(doc).setAttribute('options', JSON.stringify([[shall.bracket, shall.option]])))).toBe(
      'UnknownOption',
    );
  });

  it('[S13] bears with who has not heard that a bracket was settled', () => {
    const doc = server();
    const late = sent((copy) => lineIn(copy).format(0, 4, { [optionKey(shall)]: shall }));
    applyContent(doc, 'p-1', [paragraph('Members shall act.')], { merge: null });
    expect(judge(doc, late, usualLimits).kind).toBe('Admitted');
  });

  it('[S14] takes no longer for long lists of deletions, of client ids or of waiting parts than their size allows', () => {
    const many = emptyDraft();
    Y.applyUpdate(many, opening);
    for (let at = 0; at < 5000; at++) lineIn(many).insert(lineIn(many).length, `${at % 10}`);
    const doc = server();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(many));
    const crowd = oneEach(5000);
    const started = performance.now();
    expect(
      judge(
        doc,
        deletions(many.clientID, 20_000, (at) => [at % 4000, 900]),
        usualLimits,
      ).kind,
    ).toBe('Malformed');
    expect(
      judge(
        doc,
        deletions(many.clientID, 4000, (at) => [at, 1]),
        usualLimits,
      ).kind,
    ).toBe('Admitted');
    expect(judge(doc, crowd, usualLimits).kind).toBe('TooLarge');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('[S8] whatever bytes are changed, cut or forged on the way: it never throws, and what it lets in goes in whole', () => {
    const honest = [
      sent((doc) => lineIn(doc).insert(3, 'new words')),
      sent((doc) => lineIn(doc).format(0, 4, { emphasis: {} })),
      sent((doc) => bodyOf(doc, 'p-2')!.insert(0, [element('item', new Y.XmlText('entry'))])),
      sent((doc) => bodyOf(doc, 'p-1')!.delete(0, 1)),
    ];
    const damage = fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...honest), damage, fc.option(fc.nat(200)), (update, hits, cut) => {
        const bytes = Uint8Array.from(update);
        for (const [at, value] of hits) bytes[at % bytes.length] = value;
        const doc = server();
        const before = JSON.stringify(project(doc).divisions);
        const said = judge(doc, cut === null ? bytes : bytes.subarray(0, cut % bytes.length), usualLimits);
        if (said.kind === 'Admitted') expect(apply(doc, (said as { update: Uint8Array }).update)).toBe(true);
        expect(JSON.stringify(project(doc).divisions)).toBe(before);
        expect(provisionsOf(doc).size).toBe(2);
      }),
      { numRuns: runs(2) },
    );
  });
});

function deletions(client: number, count: number, range: (at: number) => readonly [number, number]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const value of [0, 1, client, count]) encoding.writeVarUint(encoder, value);
  for (let at = 0; at < count; at++) for (const value of range(at)) encoding.writeVarUint(encoder, value);
  return encoding.toUint8Array(encoder);
}

/** An update of many client ids with one letter each. */
function oneEach(clients: number): Uint8Array {
  const updates = Array.from({ length: clients }, (_, at) => {
    const encoder = encoding.createEncoder();
    for (const value of [1, 1, at + 1, 0]) encoding.writeVarUint(encoder, value);
    encoding.writeUint8(encoder, 0);
    for (const value of [5, 0]) encoding.writeVarUint(encoder, value);
    return encoding.toUint8Array(encoder);
  });
  return Y.mergeUpdates(updates);
}
