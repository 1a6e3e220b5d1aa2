import fc from 'fast-check';
import { type Act, anyAct, happen } from './acts.js';
import { wrongWith } from './check.js';
import { heal, settle } from './heal.js';
import { type Cast, type World, worldOf } from './world.js';

export { wrongWith } from './check.js';
export { type Deed, leavingClosedAlone } from './log.js';
export { beginning, type World } from './world.js';

export interface Story extends Cast {
  /** Everybody has the draft when it begins. */
  readonly settled?: boolean;
  readonly acts: readonly Act[];
}

/** Up to eight people, some with two tabs, on up to three servers, and what befalls them. */
export const anyStory: fc.Arbitrary<Story> = fc.integer({ min: 2, max: 8 }).chain((pens) =>
  fc.record({
    people: fc.array(fc.nat(pens - 1), { minLength: pens, maxLength: pens }),
    stock: fc.array(
      fc.nat(3).map((drawn) => drawn === 0),
      { minLength: pens, maxLength: pens },
    ),
    nodes: fc.integer({ min: 1, max: 3 }),
    settled: fc.nat(3).map((drawn) => drawn > 0),
    acts: fc.array(anyAct, { minLength: 10, maxLength: 120, size: 'max' }),
  }),
);

/** Plays it, heals everything, and tells what is wrong then. */
export function played(story: Story): readonly string[] {
  return wrongWith(told(story));
}

/** Plays it and heals everything. */
export function told(story: Story): World {
  const world = worldOf(story);
  for (const at of world.pens.keys()) happen(world, { kind: 'connect', who: at, a: at, b: 0, c: 0 });
  if (story.settled === true) settle(world);
  for (const act of story.acts) happen(world, act);
  heal(world);
  return world;
}
