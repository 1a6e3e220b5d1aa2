import * as Y from 'yjs';
import {
  abandon,
  absorb,
  committed,
  type Effect,
  type Entry,
  hear,
  type Joining,
  join,
  leave,
  needsAllRead,
  openRoom,
  type Room,
  readNotice,
  receive,
  resume,
  setLocks,
  usualLimits,
} from '#lib/sync';
import type { Line } from './line.js';
import { append, compact, holds, type ModelLog, opening, retire, type Statement, since } from './log.js';

/** Somebody else has come first, on another server, with what is said here: all begin anew. */
const BEGIN_ANEW: ReadonlySet<string> = new Set([
  'two stories are told under one client id',
  'marks are tidied away in a closed provision between which somebody has written',
]);

/** Entries on their way to the log: not there yet, or there and the node not told. */
interface Flight {
  statement: Statement;
  first: number | null;
}

/** A server with its copy of the room, doing what the machine says one step at a time. */
export interface Node {
  readonly log: ModelLog;
  copy: Copy | null;
  now: number;
}

/** What is lost when the room is forgotten. */
interface Copy {
  readonly number: number;
  readonly room: Room;
  epoch: number;
  readonly lines: Map<number, Line>;
  readonly queue: Entry[];
  flight: Flight | null;
  head: number;
  reading: Reading | null;
  /** Sockets whose message came while the log was being read: what they ask for may have come too late for that. */
  readonly next: number[];
}

interface Reading {
  readonly tail: ReturnType<typeof since>;
  readonly sockets: number[];
}

export function nodeOn(log: ModelLog): Node {
  return { log, copy: null, now: 1000 };
}

export function enter(node: Node, joining: Joining, line: Line): void {
  node.copy ??= load(node.log);
  node.copy.lines.set(joining.socket, line);
  play(node, join(node.copy.room, joining, node.now));
}

function load(log: ModelLog): Copy {
  const { epoch, head } = log;
  const room = openRoom(opening(log));
  return {
    number: ++log.copies,
    room,
    epoch,
    lines: new Map(),
    queue: [],
    flight: null,
    head,
    reading: null,
    next: [],
  };
}

export function hearAt(node: Node, socket: number, frame: Uint8Array): void {
  node.now += 500;
  if (node.copy?.lines.has(socket)) play(node, receive(node.copy.room, socket, frame, node.now));
}

export function leaveAt(node: Node, socket: number): void {
  if (node.copy?.lines.delete(socket)) play(node, leave(node.copy.room, socket, node.now));
}

/** Takes the room's next step to the log, whatever it is: send a group off, have it land, be told. */
export function stepToLog(node: Node): boolean {
  const { copy } = node;
  if (copy === null) return false;
  const { flight, queue } = copy;
  if (flight === null) {
    if (queue.length === 0) return false;
    copy.flight = { statement: statementOf(copy, queue.splice(0)), first: null };
  } else if (flight.first === null) land(node, copy, flight);
  else tell(node, flight.statement.group, flight.first);
  return true;
}

function statementOf({ number, head, epoch, room }: Copy, group: readonly Entry[]): Statement {
  return { group, copy: number, head, epoch, needsAll: group.some((entry) => needsAllRead(room, entry)) };
}

// Where the log says that something has changed, the node looks, and asks again where all may stand as it is.
function land(node: Node, copy: Copy, flight: Flight): void {
  const done = append(node.log, flight.statement);
  if (typeof done === 'object') {
    flight.first = done.first;
    return;
  }
  copy.flight = null;
  if (done === 'foreign') forget(node);
  else if (done === 'stale') lookAtLocks(node);
  else takeIn(node, since(node.log, copy.head));
  if (node.copy === copy) copy.flight = { statement: statementOf(copy, flight.statement.group), first: null };
}

/** What is closed is asked anew; should something on its way lie in it, all begin anew. */
export function lookAtLocks(node: Node): void {
  const { copy, log } = node;
  if (copy === null) return;
  copy.epoch = log.epoch;
  if (!setLocks(copy.room, log.locks)) forget(node);
}

function tell(node: Node, group: readonly Entry[], first: number): void {
  const copy = node.copy!;
  copy.flight = null;
  const last = first + group.length - 1;
  const follows = first === copy.head + 1;
  if (follows) copy.head = last;
  play(node, committed(copy.room, group.at(-1)!.index, last));
  if (!follows) readOn(node);
}

/** The room is dropped and everybody sent away. What it had asked of the log may be done later, or never. */
export function forget(node: Node, mayBeLate = true): void {
  const { copy } = node;
  if (copy === null) return;
  play(node, abandon(copy.room));
  node.copy = null;
  if (mayBeLate && copy.flight?.first === null) node.log.late.push(copy.flight.statement);
}

/** Begins to read what others wrote; what comes later is not in it. */
export function readOn(node: Node, socket?: number): void {
  const { copy, log } = node;
  if (copy === null) return;
  if (copy.reading !== null) {
    if (socket !== undefined) copy.next.push(socket);
    return;
  }
  copy.reading = { tail: since(log, copy.head), sockets: socket === undefined ? [] : [socket] };
}

export function finishReading(node: Node): boolean {
  const { copy } = node;
  if (copy === null || copy.reading === null) return false;
  const { tail, sockets } = copy.reading;
  copy.reading = null;
  takeIn(node, tail);
  for (const socket of sockets) if (node.copy === copy) play(node, resume(copy.room, socket, node.now));
  const waiting = copy.next.splice(0);
  if (waiting.length > 0 && node.copy === copy) {
    readOn(node, waiting[0]!);
    copy.reading!.sockets.push(...waiting.slice(1));
  }
  return true;
}

function takeIn(node: Node, { head, entries }: ReturnType<typeof since>): void {
  const copy = node.copy!;
  copy.head = Math.max(copy.head, head);
  play(node, absorb(copy.room, entries));
}

/** Folds the log as this node knows it, between two commits. */
export function compactAt({ copy, log }: Node): void {
  if (copy === null || copy.room.waiting.length > 0) return;
  compact(log, copy.head, Y.encodeStateAsUpdate(copy.room.doc));
}

export function play(node: Node, effects: readonly Effect[]): void {
  for (const effect of effects) if (node.copy !== null) carryOut(node, effect);
}

function carryOut(node: Node, effect: Effect): void {
  const copy = node.copy!;
  switch (effect.kind) {
    case 'Append':
      takeUp(copy, effect.entry);
      return;
    case 'CatchUp':
      readOn(node, effect.socket);
      return;
    case 'Retire':
      retire(node.log, effect.person, effect.clients);
      readOn(node, effect.socket);
      return;
    case 'Send':
      if (!isInLog(node.log, effect.frame)) throw new Error('Something is shown that is not in the log');
      for (const to of effect.to) copy.lines.get(to)?.down.push({ kind: 'Frame', frame: effect.frame });
      return;
    case 'Close':
      for (const to of effect.to) {
        copy.lines.get(to)?.down.push({ kind: 'End', code: effect.code, reason: effect.reason });
        leaveAt(node, to);
      }
      return;
    case 'Broken':
      if (BEGIN_ANEW.has(effect.why)) {
        forget(node);
        return;
      }
      throw new Error(`Broken: ${effect.why}`);
  }
}

function takeUp({ room, queue }: Copy, entry: Entry): void {
  if (!room.members.get(entry.socket)?.write) throw new Error('A reader has written');
  queue.push(entry);
}

function isInLog(log: ModelLog, frame: Uint8Array): boolean {
  if (readNotice(frame) !== null) return true;
  const heard = hear(frame, usualLimits.presence);
  return !('kind' in heard) || heard.kind !== 'Update' || holds(log, heard.update);
}
