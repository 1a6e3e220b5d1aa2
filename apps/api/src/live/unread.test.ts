import { usualLimits } from '#lib/sync';
import { type Outlet, Unread } from './unread.js';

/** A reader that reads nothing until it is told to. */
interface Reader extends Outlet {
  unread: number;
  isOpen: boolean;
}

function reader(): Reader {
  const it: Reader = {
    isOpen: true,
    unread: 0,
    send: (frame) => {
      it.unread += frame.length;
    },
    close: () => undefined,
    cut: () => {
      it.isOpen = false;
    },
  };
  return it;
}

const edit = new Uint8Array(64 << 10);
const document = new Uint8Array(usualLimits.document);

it('[S7] who does not keep up is cut off and holds no more than is allowed, and whoever reads is not', () => {
  const unread = new Unread();
  const [slow, quick] = [reader(), reader()];
  const lines = [slow, quick].map((each, at) => unread.lineOf(`person ${at}`, each).line);
  for (let sent = 0; sent < 2 * usualLimits.unread; sent += edit.length) {
    for (const line of lines) line.send(edit);
    quick.unread = 0;
  }
  expect([slow.isOpen, quick.isOpen]).toEqual([false, true]);
  expect(slow.unread).toBeLessThanOrEqual(usualLimits.unread + 2 * edit.length);
});

it('[S7] who is given a long document may take their time over it, and hears on meanwhile', () => {
  const newcomer = reader();
  const { line } = new Unread().lineOf('ann', newcomer);
  line.send(document);
  for (let at = 0; at < 10; at++) line.send(edit);
  expect(newcomer.isOpen).toBe(true);
});

it('[S18] on many lines nobody leaves more than a few documents lying, and nobody else is cut off for it', () => {
  const unread = new Unread();
  const all = Array.from({ length: 20 }, reader);
  for (const each of all) {
    const { line } = unread.lineOf('eve', each);
    for (let ask = 0; ask < 2; ask++) line.send(document);
  }
  const ann = reader();
  unread.lineOf('ann', ann).line.send(document);
  expect(all.filter(({ isOpen }) => !isOpen).length).toBeGreaterThan(10);
  const lying = all.filter(({ isOpen }) => isOpen).reduce((sum, each) => sum + each.unread, 0);
  expect(lying).toBeLessThanOrEqual(5 * document.length);
  expect(ann.isOpen).toBe(true);
});
