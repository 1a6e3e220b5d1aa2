import fc from 'fast-check';
import * as Y from 'yjs';
import { runs } from '#lib/foundation/testing';
import { bodyOf, emptyDraft, projectProvision } from '#lib/live-draft';
import { lineIn, textsIn, wordsOfDraft } from '#lib/live-draft/testing';
import { setLocks } from '#lib/sync';
import { applyTo, type Client, clientOf, type House, house, openedText, pump } from '#lib/sync/testing';

const text = openedText('1 Members shall act.', '2 Aims.', '3 Members may wait.');
const nobody: ReadonlySet<string> = new Set();
const why = ({ notices }: Client) =>
  notices.flatMap((each) => (each.kind === 'Refused' ? [[each.why, each.facts]] : []));

function locked(): { at: House; ann: Client; bob: Client } {
  const at = house(text);
  const ann = clientOf(at, 1, 'ann');
  const bob = clientOf(at, 2, 'bob');
  pump(at);
  setLocks(at.room, new Map([['p-1', nobody]]));
  return { at, ann, bob };
}

describe('a locked provision', () => {
  it.each<[string, (doc: Y.Doc) => void]>([
    ['writing', (doc) => lineIn(doc, 'p-1').insert(3, 'x')],
    ['deleting', (doc) => lineIn(doc, 'p-1').delete(0, 1)],
    ['formatting', (doc) => lineIn(doc, 'p-1').format(0, 4, { strong: {} })],
    ['a new block', (doc) => bodyOf(doc, 'p-1')!.push([new Y.XmlElement('paragraph')])],
    ['a block that goes with all that is in it', (doc) => bodyOf(doc, 'p-1')!.delete(0, 1)],
    [
      'an edit beside it that brings one inside along',
      (doc) => {
        lineIn(doc, 'p-2').insert(0, 'Ours: ');
        lineIn(doc, 'p-1').delete(0, 1);
      },
    ],
  ])('[S17] refuses %s and names it', (_, change) => {
    const { at, ann } = locked();
    ann.doc.transact(() => change(ann.doc));
    pump(at);
    expect(why(ann)).toEqual([['Locked', { provision: 'p-1' }]]);
    expect(ann.closed).toEqual({ code: 4403, reason: 'Locked' });
    expect(wordsOfDraft(at.room.doc, 'p-1')).toBe('Members shall act.');
    expect(wordsOfDraft(at.room.doc, 'p-2')).toBe('Aims.');
  });

  it('[S17] leaves its neighbours to everybody, and itself to its group', () => {
    const { at, ann, bob } = locked();
    setLocks(at.room, new Map([['p-1', new Set(['bob'])]]));
    lineIn(ann.doc, 'p-2').insert(0, 'Ours: ');
    lineIn(bob.doc, 'p-1').insert(0, 'All ');
    pump(at);
    expect([ann.closed, bob.closed]).toEqual([null, null]);
    expect(wordsOfDraft(ann.doc, 'p-1')).toBe('All Members shall act.');
    lineIn(ann.doc, 'p-1').insert(0, 'Not ');
    pump(at);
    expect(why(ann)).toEqual([['Locked', { provision: 'p-1' }]]);
  });

  it('[S17] opens again', () => {
    const { at, ann } = locked();
    setLocks(at.room, new Map());
    lineIn(ann.doc, 'p-1').insert(0, 'All ');
    pump(at);
    expect(wordsOfDraft(at.room.doc, 'p-1')).toBe('All Members shall act.');
  });

  it('[S17] lets a copy tidy away marks that say nothing, with or without other edits', () => {
    const { at, ann, bob } = locked();
    setLocks(at.room, new Map());
    lineIn(ann.doc, 'p-1').format(0, 7, { strong: {} });
    lineIn(bob.doc, 'p-1').format(0, 7, { strong: {} });
    pump(at);
    setLocks(at.room, new Map([['p-1', nobody]]));
    // Whoever comes with a copy of their own sends all deletions of it.
    const copy = applyTo(emptyDraft(), [Y.encodeStateAsUpdate(at.room.doc)]);
    const formats = marksIn(lineIn(copy, 'p-1'));
    copy.transact((transaction) => {
      for (const mark of formats) mark.delete(transaction);
    });
    lineIn(copy, 'p-2').insert(0, 'Ours: ');
    const cy = clientOf(at, 3, 'cy', { doc: copy });
    pump(at);
    expect(cy.closed).toBeNull();
    expect(wordsOfDraft(at.room.doc, 'p-2')).toBe('Ours: Aims.');
  });

  it('[S17] tells when an edit was on its way as it closed', () => {
    const at = house(text);
    const ann = clientOf(at, 1, 'ann');
    pump(at);
    at.room.waiting.push({
      index: 1,
      update: new Uint8Array(),
      person: 'ann',
      socket: 1,
      count: 1,
      authors: [],
      clients: [],
      tidied: new Set<string>(),
      provisions: new Set(['p-1']),
    });
    expect(setLocks(at.room, new Map([['p-2', nobody]]))).toBe(true);
    expect(setLocks(at.room, new Map([['p-1', nobody]]))).toBe(false);
    expect(setLocks(at.room, new Map([['p-1', new Set([ann.person])]]))).toBe(true);
  });
});

/** Marks that begin what begins already. */
function marksIn(text: Y.XmlText): Y.Item[] {
  const seen = new Set<string>();
  const twice: Y.Item[] = [];
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentFormat)) continue;
    const name = JSON.stringify([item.content.key, item.content.value]);
    if (seen.has(name)) twice.push(item);
    seen.add(name);
  }
  return twice;
}

interface Deed {
  readonly by: number;
  readonly provision: string;
  readonly kind: 'type' | 'delete' | 'format' | 'block' | 'gone' | 'lock' | 'unlock';
  readonly at: number;
}

const anyDeed: fc.Arbitrary<Deed> = fc.record({
  by: fc.nat(2),
  provision: fc.constantFrom('p-1', 'p-2', 'p-3'),
  kind: fc.constantFrom('type', 'type', 'delete', 'format', 'block', 'gone', 'lock', 'unlock'),
  at: fc.nat(20),
});

function edit(doc: Y.Doc, { kind, provision, at }: Deed): void {
  const body = bodyOf(doc, provision);
  if (body === null) return;
  const words = textsIn(body)[0];
  const block = body.get(0);
  if (kind === 'block') body.insert(0, [new Y.XmlElement('paragraph')]);
  if (kind === 'gone' && block !== undefined) body.delete(0, 1);
  if (words === undefined || words.length === 0) return;
  const from = at % words.length;
  if (kind === 'type') words.insert(from, 'x');
  if (kind === 'delete') words.delete(from, 1);
  if (kind === 'format') words.format(from, 1, { strong: {} });
}

/** Three people at work, and what stood in each provision when it was locked. */
interface Story {
  readonly at: House;
  readonly seats: Client[];
  readonly frozen: Map<string, string>;
}

function carryOut({ at, seats, frozen }: Story, deed: Deed): void {
  const { kind, provision, by } = deed;
  if (kind === 'lock' && !frozen.has(provision)) {
    pump(at);
    frozen.set(provision, said(at.room.doc, provision));
  } else if (kind === 'unlock') frozen.delete(provision);
  else edit(seats[by]!.doc, deed);
  setLocks(at.room, new Map([...frozen.keys()].map((id) => [id, nobody])));
}

/** Whoever was sent away comes again with a fresh copy. */
function comeAgain({ at, seats }: Story): void {
  for (const [who, { closed, person, socket }] of seats.entries())
    if (closed !== null) seats[who] = clientOf(at, socket + 10, person);
}

it('[S17] nothing locked ever changes, whatever is done elsewhere and however it arrives', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyDeed, fc.boolean()), { maxLength: 25 }), (deeds) => {
      const at = house(text);
      const story: Story = { at, seats: [1, 2, 3].map((who) => clientOf(at, who, `person ${who}`)), frozen: new Map() };
      pump(at);
      for (const [deed, arrives] of [...deeds, [{ kind: 'type', provision: 'p-3', by: 0, at: 0 }, true] as const]) {
        carryOut(story, deed);
        if (arrives) pump(at);
        comeAgain(story);
        for (const [id, before] of story.frozen) expect(said(at.room.doc, id)).toBe(before);
      }
      const log = at.log.map(({ update }) => update);
      const again = applyTo(emptyDraft(), log);
      for (const [id, before] of story.frozen) expect(said(again, id)).toBe(before);
    }),
    { numRuns: runs(5) },
  );
});

const said = (doc: Y.Doc, provision: string) => JSON.stringify(projectProvision(doc, provision));
