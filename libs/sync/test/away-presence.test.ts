import * as decoding from 'lib0/decoding';
import {
  flushPresence,
  forgetAway,
  hearStill,
  hearTold,
  hereNow,
  presenceFrame,
  type Told,
  takeUntold,
  tellAgain,
} from '#lib/sync';
import { type Client, clientOf, type House, house, openedText, play, pump, say } from '#lib/sync/testing';

const text = openedText('One.');
const cursor = { anchor: { type: { client: 1, clock: 2 } }, head: { type: { client: 1, clock: 3 } } };

function shows(at: House, client: Client, id: number, clock = 1): void {
  say(at, client, presenceFrame([{ client: id, clock, state: { cursor } }]));
}

/** All that the other nodes are told of now. */
function tellsOf({ room }: House): Told[] {
  const said: Told[] = [];
  takeUntold(room, (told) => said.push(told) > 0);
  return said;
}

function hears(at: House, said: readonly Told[], node = 'n1'): void {
  hearTold(at.room, { node, now: at.now, until: at.now + 10 }, said);
  play(at, flushPresence(at.room));
}

/** Whom a client sees, by client id, as far as it was told. */
function seenBy(client: Client): Record<string, string> {
  const seen: Record<string, string> = {};
  for (const frame of client.presence) {
    const outer = decoding.createDecoder(frame);
    decoding.readVarUint(outer);
    const inner = decoding.createDecoder(decoding.readVarUint8Array(outer));
    for (let left = decoding.readVarUint(inner); left > 0; left--) {
      const id = String(decoding.readVarUint(inner));
      decoding.readVarUint(inner);
      const state = JSON.parse(decoding.readVarString(inner)) as { user: { name: string } } | null;
      if (state === null) delete seen[id];
      else seen[id] = state.user.name;
    }
  }
  return seen;
}

describe('presence across nodes', () => {
  it('[S16] shows who is on another node, also to one who comes later, until they leave', () => {
    const [one, other] = [house(text), house(text)];
    const ann = clientOf(one, 1, 'ann');
    const bob = clientOf(other, 1, 'bob');
    pump(one);
    shows(one, ann, 7);
    hears(other, tellsOf(one));
    expect(seenBy(bob)).toEqual({ 7: 'ann' });
    expect(tellsOf(other)).toEqual([]);
    expect(seenBy(clientOf(other, 2, 'cyd'))).toEqual({ 7: 'ann' });
    say(one, ann, presenceFrame([{ client: 7, clock: 9, state: null }]));
    hears(other, tellsOf(one));
    expect(seenBy(bob)).toEqual({});
  });

  it('[S16] forgets those of whom nothing is said any more, and keeps those who are said to be still there', () => {
    const [one, other] = [house(text), house(text)];
    const bob = clientOf(other, 1, 'bob');
    shows(one, clientOf(one, 1, 'ann'), 7);
    hears(other, tellsOf(one));
    other.now += 9;
    const still = { node: 'n1', now: other.now, until: other.now + 10 };
    expect(hearStill(other.room, still, hereNow(one.room))).toBe(false);
    other.now += 9;
    forgetAway(other.room, other.now);
    play(other, flushPresence(other.room));
    expect(seenBy(bob)).toEqual({ 7: 'ann' });
    other.now += 1;
    forgetAway(other.room, other.now);
    play(other, flushPresence(other.room));
    expect(seenBy(bob)).toEqual({});
    expect(hearStill(other.room, still, hereNow(one.room))).toBe(true);
    tellAgain(one.room);
    hears(other, tellsOf(one));
    expect(seenBy(bob)).toEqual({ 7: 'ann' });
  });

  it('[S16] nobody shows a client id of somebody else, here or there', () => {
    const [one, other] = [house(text), house(text)];
    const bob = clientOf(other, 1, 'bob');
    const cyd = clientOf(other, 2, 'cyd');
    shows(one, clientOf(one, 1, 'ann'), 7);
    shows(other, bob, 8);
    hears(other, tellsOf(one));
    shows(other, cyd, 7);
    hears(other, [{ client: 8, clock: 1e9, who: { person: 'eve', name: 'eve', delegation: null }, cursor: null }]);
    expect(seenBy(cyd)).toEqual({ 7: 'ann', 8: 'bob' });
  });

  it('[S16] who moves to another node is shown once, and the old node’s farewell does not take them away', () => {
    const [here, old, next] = [house(text), house(text), house(text)];
    const bob = clientOf(here, 1, 'bob');
    const before = clientOf(old, 1, 'ann');
    shows(old, before, 7);
    hears(here, tellsOf(old), 'old');
    next.now += 100;
    shows(next, clientOf(next, 1, 'ann'), 7);
    const moved = tellsOf(next);
    hears(here, moved, 'next');
    hears(old, moved, 'next');
    old.now += 200;
    say(old, before, presenceFrame([{ client: 7, clock: 9, state: null }]));
    hears(here, tellsOf(old), 'old');
    expect(seenBy(bob)).toEqual({ 7: 'ann' });
    forgetAway(here.room, here.now, 'old');
    expect(hereNow(here.room)).toEqual([]);
    forgetAway(here.room, here.now, 'next');
    play(here, flushPresence(here.room));
    expect(seenBy(bob)).toEqual({});
  });

  it('[S16] tells as much as fits and the rest the next time', () => {
    const at = house(text);
    for (const id of [1, 2, 3]) shows(at, clientOf(at, id, `p${id}`), 70 + id);
    const said: number[] = [];
    const two = (): void => {
      let room = 2;
      takeUntold(at.room, ({ client }) => room-- > 0 && said.push(client) > 0);
    };
    two();
    expect(said).toEqual([71, 72]);
    two();
    expect(said).toEqual([71, 72, 73]);
  });
});
