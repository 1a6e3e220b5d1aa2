import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import {
  answerTo,
  isDrawnTwice,
  leftFrame,
  type Notice,
  notAgain,
  presenceFrame,
  readNotice,
  stepOne,
  stepTwo,
  updateFrame,
  usualLimits,
  writtenUnder,
} from '#lib/sync';
import type { Down, Line } from './line.js';
import { FROM_SERVER, type Pen, type PenCopy } from './pen.js';

/** What a pen asks of the world round it. */
export interface PenPorts {
  /** Some edits were said to be in the log. */
  confirmed(pen: Pen, updates: readonly Uint8Array[]): void;
  refused(pen: Pen, why: string): void;
  /** A fresh copy has the draft. */
  arrived(pen: Pen): void;
  /** This copy is at an end: here is the next, in which some provisions may not be written again. */
  startAfresh(pen: Pen, except: ReadonlySet<string>): void;
}

export function connected(pen: Pen, line: Line): void {
  pen.line = line;
  pen.sent = 0;
  pen.answered = false;
  for (const each of pen.copy.unconfirmed) each.sentAs = null;
  if (pen.leaving !== null) line.up.push(leftFrame(writtenUnder(updatesIn(pen.leaving.copy))));
  line.up.push(stepOne(Y.encodeStateVector(pen.copy.doc)));
  line.up.push(presenceFrame([{ client: pen.copy.shownAs, clock: 1, state: {} }]));
}

function updatesIn({ unconfirmed }: PenCopy): readonly Uint8Array[] {
  return unconfirmed.map(({ update }) => update);
}

/** The pen has written: it says so at once where the server has had what it asked for. */
export function wrote(pen: Pen, update: Uint8Array, gone: string): void {
  const goes = pen.line !== null && (pen.answered || pen.stock);
  if (goes) pen.line!.up.push(updateFrame(update));
  pen.copy.unconfirmed.push({ update, gone, sentAs: goes ? ++pen.sent : null });
}

export function hears(pen: Pen, down: Down, ports: PenPorts): void {
  const notice = down.kind === 'Frame' ? readNotice(down.frame) : null;
  if (down.kind === 'End') ended(pen, down, ports);
  else if (notice !== null) told(pen, notice, ports);
  else hearsYjs(pen, decoding.createDecoder(down.frame), ports);
}

function hearsYjs(pen: Pen, decoder: decoding.Decoder, ports: PenPorts): void {
  if (decoding.readVarUint(decoder) !== 0) return;
  const step = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  if (step === 0) answer(pen, bytes);
  else take(pen, bytes, step === 1, ports);
}

function take(pen: Pen, update: Uint8Array, whole: boolean, ports: PenPorts): void {
  const { doc } = pen.copy;
  if (!pen.stock && isDrawnTwice({ doc, updates: updatesIn(pen.copy) }, update)) {
    ports.startAfresh(pen, new Set());
    return;
  }
  Y.applyUpdate(doc, update, FROM_SERVER);
  if (whole) ports.arrived(pen);
}

function answer(pen: Pen, vector: Uint8Array): void {
  const { doc, unconfirmed } = pen.copy;
  const bundles = pen.stock
    ? [{ update: Y.encodeStateAsUpdate(doc, vector), edits: unconfirmed.length }]
    : answerTo({ doc, updates: updatesIn(pen.copy) }, vector, usualLimits);
  const messages = bundles.flatMap(({ edits }, at) => Array.from({ length: edits }, () => pen.sent + at + 1));
  for (const [at, each] of unconfirmed.entries()) each.sentAs = messages[at]!;
  pen.sent += bundles.length;
  pen.answered = true;
  for (const [at, { update }] of bundles.entries())
    pen.line!.up.push(at === bundles.length - 1 ? stepTwo(update) : updateFrame(update));
}

function told(pen: Pen, notice: Notice, ports: PenPorts): void {
  if (notice.kind === 'Rights') pen.write = notice.write;
  else if (notice.kind === 'Confirmed') {
    const isIn = ({ sentAs }: { sentAs: number | null }): boolean => sentAs !== null && sentAs <= notice.count;
    const updates = pen.copy.unconfirmed.filter(isIn).map(({ update }) => update);
    pen.copy.unconfirmed = pen.copy.unconfirmed.filter((each) => !isIn(each));
    ports.confirmed(pen, updates);
  } else {
    ports.refused(pen, notice.why);
    const guilty = pen.copy.unconfirmed.filter(({ sentAs }) => sentAs === notice.count).map(({ update }) => update);
    ports.startAfresh(pen, notAgain(notice, guilty, pen.copy.doc));
  }
}

function ended(pen: Pen, { code, reason }: Extract<Down, { kind: 'End' }>, ports: PenPorts): void {
  pen.line = null;
  pen.answered = false;
  if (code === 1013) return;
  ports.refused(pen, reason);
  if (code === 4403 && reason !== 'NotForYou') ports.startAfresh(pen, new Set());
}
