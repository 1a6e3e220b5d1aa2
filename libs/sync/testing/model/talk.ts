import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { type Notice, readNotice, stepOne, stepTwo, updateFrame } from '#lib/sync';
import type { Down, Line } from './line.js';
import { FROM_SERVER, type Pen } from './pen.js';

/** What a pen asks of the world round it. */
export interface PenPorts {
  /** Some edits were said to be in the log. */
  confirmed(pen: Pen, updates: readonly Uint8Array[]): void;
  refused(pen: Pen, why: string): void;
  /** A fresh copy has the draft. */
  arrived(pen: Pen): void;
  /** This copy is at an end: here is the next. */
  startAfresh(pen: Pen, why: string): void;
}

export function connected(pen: Pen, line: Line): void {
  pen.line = line;
  pen.sent = 0;
  pen.answered = false;
  for (const each of pen.copy.unconfirmed) each.sentAs = null;
  line.up.push(stepOne(Y.encodeStateVector(pen.copy.doc)));
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
  else Y.applyUpdate(pen.copy.doc, bytes, FROM_SERVER);
  if (step === 1) ports.arrived(pen);
}

function answer(pen: Pen, vector: Uint8Array): void {
  pen.sent++;
  pen.answered = true;
  for (const each of pen.copy.unconfirmed) each.sentAs = pen.sent;
  pen.line!.up.push(stepTwo(Y.encodeStateAsUpdate(pen.copy.doc, vector)));
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
    pen.line = null;
    ports.startAfresh(pen, notice.why);
  }
}

function ended(pen: Pen, { code, reason }: Extract<Down, { kind: 'End' }>, ports: PenPorts): void {
  pen.line = null;
  pen.answered = false;
  if (code === 1013) return;
  ports.refused(pen, reason);
  if (code === 4403 && reason !== 'NotForYou') ports.startAfresh(pen, reason);
}
