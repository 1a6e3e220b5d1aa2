import * as Y from 'yjs';
import { instrument } from '#lib/drafting/testing';
import { type KeptChange, openInstrument, serverClient } from '#lib/live-draft';
import { colourOf, setRights } from '#lib/sync';
import type { Down, Line } from './line.js';
import { append, holds, isTidying, logOf, type ModelLog, rightsChange } from './log.js';
import { enter, hearAt, leaveAt, lookAtLocks, type Node, nodeOn, play } from './node.js';
import { newCopy, type Pen } from './pen.js';
import { replay } from './replay.js';
import { connected, hears, type PenPorts, wrote } from './talk.js';

export interface Rights {
  readonly read: boolean;
  readonly write: boolean;
}

/** Everybody, every server, and the log between them. */
export interface World {
  readonly log: ModelLog;
  readonly nodes: readonly Node[];
  readonly pens: Pen[];
  /** Sockets that their pen has given up while something is still on its way to the server. */
  readonly cut: Line[];
  readonly rights: Map<string, Rights>;
  /** Who was ever without the right to write: the only reason to refuse what they write. */
  readonly restricted: Set<string>;
  /** Who wrote what no editor should. */
  readonly guilty: Set<Pen>;
  /** Who wrote under an id that another had drawn. */
  readonly collided: Set<Pen>;
  /** Letters that somebody took away, and in which copies that happened. */
  readonly gone: Map<string, Set<string>>;
  /** Letters that the server wrote a second time, as it does when it lays a text anew. */
  readonly rewritten: Set<string>;
  /** Who ever found a provision closed. */
  readonly lockedOut: Set<string>;
  readonly kept: KeptChange[];
  letter: number;
  client: number;
  socket: number;
}

const STANDING = ['1 abcdefghij klmnopq.', '2 ABCDEFGHIJ KLMNOP.', '3 rstuvw RSTUVW.'];

/** The first entry of the log. */
export function beginning(): Uint8Array {
  return openInstrument(instrument('ARTICLE 1 Scope', ...STANDING), serverClient(0));
}

export interface Cast {
  /** For each pen whose it is; two of one person are two tabs. */
  readonly people: readonly number[];
  readonly stock: readonly boolean[];
  readonly nodes: number;
}

export function worldOf({ people, stock, nodes }: Cast): World {
  const log = logOf(beginning());
  const world: World = {
    log,
    nodes: Array.from({ length: nodes }, () => nodeOn(log)),
    pens: [],
    cut: [],
    rights: new Map(),
    restricted: new Set(),
    guilty: new Set(),
    collided: new Set(),
    gone: new Map(),
    rewritten: new Set(),
    lockedOut: new Set(),
    kept: [],
    letter: 0x4e00,
    client: 1,
    socket: 1,
  };
  for (const [at, who] of people.entries()) world.pens.push(penOf(world, at, `person ${who}`, stock[at] ?? false));
  return world;
}

function penOf(world: World, at: number, person: string, stock: boolean): Pen {
  world.rights.set(person, { read: true, write: true });
  const pen = { name: `pen ${at}`, person, stock, copies: 0, line: null, sent: 0, answered: false, write: true } as Pen;
  Object.assign(pen, { leaving: null, typed: '', kept: '', journal: [], refusals: [] });
  freshCopy(world, pen);
  return pen;
}

export function lettersOf(world: World, count: number): string {
  return Array.from({ length: count }, () => String.fromCharCode(world.letter++)).join('');
}

function freshCopy(world: World, pen: Pen): void {
  const number = ++pen.copies;
  const copy = newCopy(
    world.client++,
    (update, gone) => {
      if (pen.copy !== copy) return;
      goneBy(world, gone, `${pen.name} ${number}`);
      pen.typed += wordsIn(update);
      wrote(pen, update, gone);
    },
    pen.stock,
  );
  pen.copy = copy;
}

export function goneBy(world: World, letters: string, whose: string): void {
  for (const letter of letters) world.gone.set(letter, (world.gone.get(letter) ?? new Set()).add(whose));
}

export function connect(world: World, pen: Pen, at: number): void {
  const rights = world.rights.get(pen.person)!;
  if (pen.line !== null || !rights.read) return;
  const node = at % world.nodes.length;
  const line: Line = { socket: world.socket++, node, up: [], down: [] };
  const { person, name } = pen;
  const face = { id: person, name, delegation: null, colour: colourOf(person) };
  connected(pen, line);
  enter(world.nodes[node]!, { socket: line.socket, person, face, notices: !pen.stock, write: rights.write }, line);
}

/** The socket breaks. What the pen had sent may still arrive, as far as `arriving`. */
export function cutOff(world: World, pen: Pen, arriving: number): void {
  const { line } = pen;
  if (line === null) return;
  pen.line = null;
  pen.answered = false;
  line.up.splice(arriving % (line.up.length + 1));
  world.cut.push(line);
}

export function deliverUp(world: World, line: Line): boolean {
  const frame = line.up.shift();
  if (frame !== undefined) hearAt(world.nodes[line.node]!, line.socket, frame);
  return frame !== undefined;
}

/** What was on its way on a broken socket arrives, and then the server notices. */
export function drainCut(world: World, line: Line): void {
  while (deliverUp(world, line));
  leaveAt(world.nodes[line.node]!, line.socket);
  world.cut.splice(world.cut.indexOf(line), 1);
}

export function deliverDown(world: World, pen: Pen): boolean {
  const down: Down | undefined = pen.line?.down.shift();
  if (down !== undefined) hears(pen, down, portsOf(world));
  return down !== undefined;
}

function portsOf(world: World): PenPorts {
  return {
    confirmed: (pen, updates) => {
      for (const update of updates) {
        if (world.restricted.has(pen.person) && isTidying(world.log, update)) continue;
        if (!holds(world.log, update)) throw new Error(`${pen.name} was told that an edit is saved which is not`);
        pen.journal.push(update);
      }
    },
    refused: (pen, why) => refused(world, pen, why),
    arrived: (pen) => replay(pen),
    startAfresh: (pen, except) => {
      if (pen.line !== null) cutOff(world, pen, pen.line.up.length);
      pen.leaving ??= pen.stock ? null : { copy: pen.copy, except };
      freshCopy(world, pen);
    },
  };
}

function refused(world: World, pen: Pen, why: string): void {
  const expected: Record<string, boolean> = {
    ReadOnly: world.restricted.has(pen.person),
    NotForYou: world.restricted.has(pen.person),
    ForeignClient: world.collided.has(pen),
    UnknownContent: world.guilty.has(pen),
    Locked: world.lockedOut.has(pen.person),
  };
  if (expected[why] !== true) throw new Error(`${pen.name} was refused: ${why}`);
  pen.refusals.push(why);
}

export function setRightsOf(world: World, person: string, rights: Rights): void {
  world.rights.set(person, rights);
  if (!rights.write) world.restricted.add(person);
}

/** A node looks again at what everybody may do. */
export function watchRights(world: World, node: Node): void {
  for (const { socket, person } of [...(node.copy?.room.members.values() ?? [])])
    play(node, setRights(node.copy!.room, socket, world.rights.get(person)!));
  lookAtLocks(node);
}

/** A provision is closed to all but some. */
export function lock(world: World, provision: string, people: ReadonlySet<string>): void {
  const { log, pens, lockedOut } = world;
  rightsChange(log, new Map([...log.locks, [provision, people]]));
  for (const { person } of pens) if (!people.has(person)) lockedOut.add(person);
}

export function unlock({ log }: World, provision: string): void {
  rightsChange(log, new Map([...log.locks].filter(([each]) => each !== provision)));
}

/** What a node had given up is carried out after all. */
export function landLate({ log }: World): boolean {
  const statement = log.late.shift();
  if (statement !== undefined) append(log, statement);
  return statement !== undefined;
}

/** The server has written: whose letters went, and which came a second time. */
export function noteServerChange(world: World, before: string, after: string, update: Uint8Array): void {
  goneBy(world, [...before].filter((letter) => !after.includes(letter)).join(''), 'server');
  for (const letter of wordsIn(update)) if (before.includes(letter)) world.rewritten.add(letter);
}

export function wordsIn(update: Uint8Array): string {
  return Y.decodeUpdate(update)
    .structs.map((struct) =>
      struct instanceof Y.Item && struct.content instanceof Y.ContentString ? struct.content.str : '',
    )
    .join('');
}
