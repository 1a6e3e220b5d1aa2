import * as Y from 'yjs';
import { instrument } from '#lib/drafting/testing';
import { bodyOf, openInstrument, serverClient } from '#lib/live-draft';
import { lineIn } from '#lib/live-draft/testing';
import { colourOf, join, type Limits, purseOf, receive, stepOne, updateFrame, usualLimits } from '#lib/sync';
import { clientOf, collected, house, openedText, play, pump, say, structsUnder } from '#lib/sync/testing';

const EVE = 4_000_000;
const opening = openInstrument(instrument('ARTICLE 1 Scope', '1 Members shall act at once.'), serverClient(0));
const body = (doc: Y.Doc) => bodyOf(doc, 'p-1')!;

describe('the work that somebody makes', () => {
  it('[S18] is paid for out of one purse before it is done', () => {
    const at = house(openedText('1 Members shall act.'));
    const eve = clientOf(at, 1, 'eve');
    pump(at);
    let said = 0;
    for (; eve.closed === null && said < 50; said++)
      say(at, eve, updateFrame(structsUnder(EVE, said * 19_000, 19_000, collected)));
    expect(eve.closed).toMatchObject({ code: 1008, reason: 'TooFast' });
    expect(said).toBeLessThan(12);
    expect(purseOf(usualLimits, 0).effort.left).toBeGreaterThan(4 * usualLimits.effort);
  });

  it('[S18] whoever asks for a long document again and again, on however many sockets, is sent away', () => {
    const at = house(openedText(`1 ${'w'.repeat(4 << 20)}`));
    const purse = purseOf(usualLimits, at.now);
    const face = { id: 'eve', name: 'eve', delegation: null, colour: colourOf('eve') };
    const sockets = Array.from({ length: 20 }, (_, index) => 100 + index);
    for (const socket of sockets)
      play(at, join(at.room, { socket, person: 'eve', face, notices: false, write: true, purse }, at.now));
    for (const socket of sockets) play(at, receive(at.room, socket, stepOne(Uint8Array.from([0])), at.now));
    expect(at.room.members.size).toBeGreaterThan(5);
    expect(at.room.members.size).toBeLessThan(12);
  });

  it('[S9] a document holds so many structs and no more, and says so', () => {
    const at = house(openedText('1 Members shall act.'), { structsOfRoom: 500 });
    const eve = clientOf(at, 1, 'eve');
    pump(at);
    const text = lineIn(eve.doc);
    for (let word = 0; word < 300; word++) text.insert(0, 'word', word % 2 ? { strong: {} } : { emphasis: {} });
    pump(at);
    expect(eve.notices).toContainEqual(
      expect.objectContaining({ kind: 'Refused', why: 'DocumentFull', facts: { limit: 500 } }),
    );
  });

  it('[S9] paragraphs are counted apart, and so is what stands in one provision', () => {
    const many = (doc: Y.Doc) => {
      for (let at = 0; at < 30; at++) body(doc).insert(0, [new Y.XmlElement('paragraph')]);
    };
    expect(refusalOf(many, { typesOfRoom: 30 })).toMatchObject({ why: 'DocumentFull', facts: { limit: 30 } });
    const full = { why: 'ProvisionFull', facts: { provision: 'p-1', limit: 40 } };
    expect(refusalOf(many, { structsOfProvision: 40 })).toMatchObject(full);
    expect(refusalOf((doc) => lineIn(doc).insert(0, 'a word, '), { wordsOfProvision: 40 })).toMatchObject(full);
    expect(refusalOf((doc) => lineIn(doc).delete(0, 1), { wordsOfProvision: 4 })).toBeUndefined();
  });
});

/** What somebody is told who does this ten times. */
function refusalOf(edit: (doc: Y.Doc) => void, limits: Partial<Limits>): unknown {
  const at = house(opening, limits);
  const eve = clientOf(at, 1, 'eve');
  pump(at);
  for (let time = 0; time < 10; time++) edit(eve.doc);
  pump(at);
  return eve.notices.find(({ kind }) => kind === 'Refused');
}
