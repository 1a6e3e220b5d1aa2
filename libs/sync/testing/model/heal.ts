import { finishReading, readOn, stepToLog } from './node.js';
import { connect, cutOff, deliverDown, deliverUp, drainCut, landLate, type World, watchRights } from './world.js';

const LONGEST = 300;

/** Everything works again: all who may read come in, and everything arrives, until nobody has anything to say. */
export function heal(world: World): void {
  for (const [at, pen] of world.pens.entries()) cutOff(world, pen, at);
  for (const node of world.nodes) watchRights(world, node);
  rest(world);
  // Marks that a reader's copy took away, as they said nothing, still stand in the log. Should they say something by now, it is
  // found out when that copy comes again.
  for (const pen of world.pens) if (!world.rights.get(pen.person)!.write) cutOff(world, pen, 0);
  rest(world);
}

function rest(world: World): void {
  for (let round = 0; round < LONGEST; round++) {
    for (const line of [...world.cut]) drainCut(world, line);
    if (!move(world) && !landLate(world) && !wake(world)) return;
  }
  throw new Error('It does not come to rest');
}

/** Everything that is on its way arrives. */
export function settle(world: World): void {
  untilNothing(() => move(world));
}

function move(world: World): boolean {
  const moved = world.pens.map((pen, at) => {
    const comes = pen.line === null && world.rights.get(pen.person)!.read;
    if (comes) connect(world, pen, at);
    const sent = untilNothing(() => pen.line !== null && deliverUp(world, pen.line));
    return untilNothing(() => deliverDown(world, pen)) || sent || comes;
  });
  const logged = world.nodes.map((node) => untilNothing(() => stepToLog(node) || finishReading(node)));
  return [...moved, ...logged].includes(true);
}

function untilNothing(step: () => boolean): boolean {
  let moved = false;
  while (step()) moved = true;
  return moved;
}

function wake({ nodes, log }: World): boolean {
  const behind = nodes.filter(({ copy }) => copy !== null && copy.head < log.head);
  for (const node of behind) readOn(node);
  return behind.length > 0;
}
