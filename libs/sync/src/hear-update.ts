import * as Y from 'yjs';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { apply } from './apply.js';
import { judge } from './judge.js';
import { lockedAmong } from './locks.js';
import { foreignAmong, newAmong } from './owners.js';
import { payEffort } from './purse.js';
import { closing, type Effect, type Entry, type Member, type Moment, onceCommitted, type Room, send } from './room.js';
import { fullFor } from './sizes.js';
import type { JudgeRefusal, Verdict } from './verdict.js';
import { noticeFrame, stepOne } from './wire.js';

interface Sent {
  readonly update: Uint8Array;
  /** It answers our step 1, and so holds everything its sender has that we have not. */
  readonly answer: boolean;
  readonly frame: Uint8Array;
}

type Admitted = Extract<Verdict, { kind: 'Admitted' }>;

export function hearUpdate(room: Room, member: Member, sent: Sent, moment: Moment): readonly Effect[] {
  const verdict = judged(room, sent.update);
  const foreign = foreignIn(room, member, verdict);
  if (!moment.caughtUp && (foreign !== null || mayLookOtherwise(verdict))) return catchUp(member, sent.frame);
  member.count++;
  if (isRefusal(verdict)) return refused(room, member, verdict as Refusal);
  if (verdict.kind === 'Gap') return ask(room, member);
  if (foreign !== null) return refused(room, member, refuse('ForeignClient', { client: foreign }));
  if (verdict.kind === 'Nothing') return confirmedWithoutEntry(room, member, sent.answer);
  const admitted = verdict as Admitted;
  return payEffort(member.purse, admitted.cost, moment.now)
    ? admit(room, member, admitted, sent.answer)
    : tooFast(member);
}

// Whoever is seen under an id is its owner before their first word, or somebody who saw it could write under it first.
function foreignIn({ owners, shown }: Room, { person }: Member, verdict: Verdict | JudgeRefusal): number | null {
  const authors = 'authors' in verdict ? verdict.authors : [];
  const seen = newAmong(owners, authors).find((client) => (shown.get(client)?.person ?? person) !== person);
  return foreignAmong(owners, authors, person) ?? seen ?? null;
}

// Judging only looks at the document. Whatever there may be that cannot be judged concerns nobody but its sender.
function judged({ doc, limits }: Room, update: Uint8Array): Verdict | JudgeRefusal {
  try {
    return judge(doc, update, limits);
  } catch {
    return refuse('Malformed', { at: 'update' });
  }
}

const PERHAPS: ReadonlySet<string> = new Set([
  'Gap',
  'ForeignClient',
  'OutsideBody',
  'UnknownContent',
  'UnknownOption',
] satisfies (Verdict | JudgeRefusal)['kind'][]);

// Someone who comes from another node brings what this one has not read yet: brackets, whole provisions.
function mayLookOtherwise({ kind }: Verdict | JudgeRefusal): boolean {
  return PERHAPS.has(kind);
}

// A reader's copy tidies up marks like any other and says so; that is no attempt to write.
function admit(room: Room, member: Member, admitted: Admitted, answer: boolean): readonly Effect[] {
  if (admitted.tidying && !member.write) return confirmedWithoutEntry(room, member, answer);
  const limit = limitPassed(room, member, admitted);
  return limit === null ? enter(room, member, admitted, answer) : refused(room, member, limit);
}

function limitPassed(room: Room, member: Member, admitted: Admitted): Refusal | null {
  const { limits, owners } = room;
  const { authors, provisions } = admitted;
  if (!member.write) return refuse('ReadOnly', {});
  const locked = lockedAmong(room.locks, provisions, member.person);
  if (locked !== null) return locked;
  const fresh = newAmong(owners, authors).length;
  if (member.clients.size + fresh > limits.clientsOfSocket || owners.size + fresh > limits.clientsOfRoom) {
    return refuse('TooManyCopies', { limit: limits.clientsOfSocket });
  }
  return fullFor(room, admitted);
}

function enter(
  room: Room,
  member: Member,
  { update, authors, provisions, tidied }: Admitted,
  answer: boolean,
): readonly Effect[] {
  const clients = newAmong(room.owners, authors);
  for (const client of clients) {
    room.owners.set(client, member.person);
    member.clients.add(client);
  }
  if (!apply(room.doc, update)) return [{ kind: 'Broken', why: 'an admitted update did not go in' }];
  if (answer) inStep(member);
  room.bytes += update.length;
  room.applied++;
  const { socket, person, count } = member;
  const entry: Entry = { index: room.applied, update, person, socket, count, authors, clients, provisions, tidied };
  room.waiting.push(entry);
  return [{ kind: 'Append', entry }];
}

function catchUp(member: Member, frame: Uint8Array): readonly Effect[] {
  member.stalled = [frame];
  return [{ kind: 'CatchUp', socket: member.socket }];
}

// One question is enough however many updates lack the same thing: the answer will hold them all.
function ask(room: Room, member: Member): readonly Effect[] {
  if (member.behind && member.gaps % 8 !== 0) {
    member.gaps++;
    return [];
  }
  member.behind = true;
  member.gaps++;
  if (member.gaps > 8 * room.limits.gaps)
    return [{ kind: 'Close', to: [member.socket], code: closing.outOfStep, reason: 'OutOfStep' }];
  return [send(member.socket, stepOne(Y.encodeStateVector(room.doc)))];
}

function inStep(member: Member): void {
  member.behind = false;
  member.gaps = 0;
}

function confirmedWithoutEntry(room: Room, member: Member, answer: boolean): readonly Effect[] {
  if (answer) inStep(member);
  if (!member.notices || member.behind) return [];
  return onceCommitted(room, [send(member.socket, noticeFrame({ kind: 'Confirmed', count: member.count, seq: 0 }))]);
}

/**
 * A refused update leaves a gap that its author's later edits would wait behind, so it ends that copy.
 *
 * It is said after everything before it has been written and confirmed: the author writes the rest again in a fresh
 * copy, perhaps on another node, and what is on its way to the log would come to stand there twice.
 */
export function refused(room: Room, member: Member, { kind, refused: _, ...facts }: Refusal): readonly Effect[] {
  const notice = noticeFrame({
    kind: 'Refused',
    count: member.count,
    why: kind,
    facts: facts as Record<string, unknown>,
  });
  member.refused = true;
  const told = member.notices ? [send(member.socket, notice)] : [];
  return onceCommitted(room, [...told, { kind: 'Close', to: [member.socket], code: closing.refused, reason: kind }]);
}

function tooFast({ socket }: Member): readonly Effect[] {
  return [{ kind: 'Close', to: [socket], code: closing.tooFast, reason: 'TooFast' }];
}
