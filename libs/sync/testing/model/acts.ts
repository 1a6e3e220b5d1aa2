import fc from 'fast-check';
import * as Y from 'yjs';
import { addBlock, blunder, dropBlock, erase, format, type, undo, type Where } from './edits.js';
import { compactAt, finishReading, forget, type Node, readOn, stepToLog } from './node.js';
import { lettersIn, type Pen, PROVISIONS } from './pen.js';
import { closeBrackets, openBracket, takeBack } from './server-changes.js';
import {
  connect,
  cutOff,
  deliverDown,
  deliverUp,
  drainCut,
  landLate,
  lettersOf,
  lock,
  noteServerChange,
  setRightsOf,
  unlock,
  type World,
  watchRights,
} from './world.js';

/** One thing that happens: to whom or what, and how. */
export interface Act extends Where {
  readonly kind: keyof typeof acts;
  readonly who: number;
}

type Happening = (world: World, pen: Pen, where: Where) => void;

const provisionAt = (at: number): string => PROVISIONS[at % PROVISIONS.length]!;
const nodeAt = ({ nodes }: World, { a }: Where): Node => nodes[a % nodes.length]!;
const letters = (world: World) => (count: number) => lettersOf(world, count);

const acts = {
  type: (world, pen, where) => mayWrite(pen) && type(pen, where, letters(world)),
  erase: (_, pen, where) => mayWrite(pen) && erase(pen, where),
  format: (_, pen, where) => mayWrite(pen) && format(pen, where),
  addBlock: (world, pen, where) => mayWrite(pen) && addBlock(pen, where, letters(world)),
  dropBlock: (_, pen, where) => mayWrite(pen) && dropBlock(pen, where),
  undo: (_, pen, where) => mayWrite(pen) && undo(pen, where),
  connect: (world, pen, { a }) => connect(world, pen, a),
  cut: (world, pen, { a }) => cutOff(world, pen, a),
  drain: (world, _, { a }) => world.cut.length > 0 && drainCut(world, world.cut[a % world.cut.length]!),
  up: (world, pen, { a }) => times(1 + (a % 4), () => pen.line !== null && deliverUp(world, pen.line)),
  down: (world, pen, { a }) => times(1 + (a % 4), () => deliverDown(world, pen)),
  log: (world, _, where) => stepToLog(nodeAt(world, where)),
  wake: (world, _, where) => readOn(nodeAt(world, where)),
  read: (world, _, where) => finishReading(nodeAt(world, where)),
  compact: (world, _, where) => compactAt(nodeAt(world, where)),
  crash: (world, _, where) => crash(world, nodeAt(world, where), where),
  late: (world) => landLate(world),
  giveUp: (world, pen, where) => pen.line !== null && giveUp(world, pen, where),
  rights: (world, pen, { a }) => setRightsOf(world, pen.person, { read: a % 4 !== 0, write: a % 2 === 1 }),
  watch: (world, _, where) => watchRights(world, nodeAt(world, where)),
  lock: (world, pen, { a, c }) => lock(world, provisionAt(a), new Set(c % 3 === 0 ? [pen.person] : [])),
  unlock: (world, _, { a }) => unlock(world, provisionAt(a)),
  open: (world, _, where) => serverWrites(world, () => openBracket(world.log, where, letters(world))),
  close: (world, _, where) => serverWrites(world, () => closeBrackets(world.log, where)),
  takeBack: (world) => serverWrites(world, () => takeLastBack(world)),
  blunder: (world, pen, where) => mayWrite(pen) && blunderOf(world, pen, where),
  collide: (world, pen, { a }) => collide(world, pen, world.pens[a % world.pens.length]!),
  mangle: (_, pen, where) => pen.stock && mangle(pen, where),
} satisfies Record<string, (...given: Parameters<Happening>) => unknown>;

const weights: Record<keyof typeof acts, number> = {
  ...{ type: 14, erase: 5, format: 4, addBlock: 2, dropBlock: 1, undo: 4, connect: 8, cut: 3, drain: 3 },
  ...{ up: 16, down: 16, log: 16, wake: 5, read: 6, compact: 2, crash: 2, late: 1, rights: 1, watch: 1 },
  ...{ open: 3, close: 2, takeBack: 1, lock: 2, unlock: 2, blunder: 1, giveUp: 2, collide: 2, mangle: 3 },
};

export const anyAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.oneof(
    ...Object.entries(weights).map(([kind, weight]) => ({ arbitrary: fc.constant(kind as Act['kind']), weight })),
  ),
  who: fc.nat(7),
  a: fc.nat(60),
  b: fc.nat(60),
  c: fc.nat(20),
});

export function happen(world: World, { kind, who, ...where }: Act): void {
  const happening: (...given: Parameters<Happening>) => unknown = acts[kind];
  happening(world, world.pens[who % world.pens.length]!, where);
}

// An editor that has been told so does not let its author write; a stock one finds out.
function mayWrite(pen: Pen): boolean {
  return pen.write || pen.stock;
}

function crash(world: World, node: Node, { b, c }: Where): void {
  forget(node, c % 2 === 0);
  for (const { line } of world.pens)
    if (line !== null && world.nodes[line.node] === node)
      line.down.splice(b % (line.down.length + 1), line.down.length, { kind: 'End', code: 1013, reason: 'gone' });
}

function serverWrites(world: World, work: () => unknown): void {
  const before = lettersIn(world.log.truth);
  const from = Y.encodeStateVector(world.log.truth);
  work();
  noteServerChange(world, before, lettersIn(world.log.truth), Y.encodeStateAsUpdate(world.log.truth, from));
}

function takeLastBack({ kept, log }: World): void {
  const last = kept.pop();
  if (last !== undefined) takeBack(log, last);
}

function blunderOf(world: World, pen: Pen, where: Where): void {
  world.guilty.add(pen);
  blunder(pen, where);
}

/** A server dies with a statement sent and not carried out, and what one of those writes next is refused elsewhere. */
function giveUp(world: World, pen: Pen, where: Where): void {
  const node = world.nodes[pen.line!.node]!;
  while (pen.line !== null && deliverUp(world, pen.line));
  if (node.copy?.flight === null) stepToLog(node);
  if (mayWrite(pen)) blunderOf(world, pen, where);
  crash(world, node, { ...where, c: 0 });
}

/**
 * Draws by chance the client id that another has drawn, before either has written under it. Stock copies are left out:
 * they forget what they deleted, and then nothing tells theirs from the other's.
 */
function collide(world: World, pen: Pen, other: Pen): void {
  const { doc } = pen.copy;
  const isNew = [doc, other.copy.doc].every(({ store }) => !store.clients.has(other.copy.doc.clientID));
  if (!isNew || doc.store.clients.has(doc.clientID) || pen === other || pen.stock || other.stock) return;
  doc.clientID = other.copy.doc.clientID;
  pen.copy.shownAs = doc.clientID;
  world.collided.add(pen).add(other);
}

/** What a line that loses, doubles and disorders messages would do; only for those who believe no confirmation. */
function mangle({ line }: Pen, { a, b, c }: Where): void {
  if (line === null) return;
  const way: unknown[] = c % 2 ? line.up : line.down;
  const at = a % Math.max(1, way.length);
  if (way.length === 0) return;
  if (b % 3 === 0) way.splice(at, 1);
  else if (b % 3 === 1) way.splice(at, 0, way[at]);
  else way.push(...way.splice(at, 1));
}

function times(count: number, work: () => unknown): void {
  for (let at = 0; at < count; at++) work();
}
