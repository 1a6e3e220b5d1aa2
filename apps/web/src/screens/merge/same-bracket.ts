import type { Bracket } from './on-desk.js';

/**
 * Which bracket a note is about.
 *
 * Ids of brackets that a merge would open are made anew whenever a word of the provision changes. The chair decided
 * between wordings and their sponsors, so a note holds as long as a bracket with just these stands at the same place
 * among its likes; where there are more or fewer of them now, nobody can say which one was meant.
 */
export interface About {
  readonly bracketId: string;
  readonly seal: string;
  readonly nth: number;
  readonly of: number;
}

type Sealed = Pick<Bracket, 'id' | 'level' | 'options'>;

export function aboutOf(bracket: Sealed, among: readonly Sealed[]): About {
  const seal = sealOf(bracket);
  const alike = among.filter((each) => sealOf(each) === seal);
  const nth = alike.findIndex((each) => each.id === bracket.id);
  return { bracketId: bracket.id, seal, nth, of: alike.length };
}

/** The bracket that a note is about among those that stand now; null where it has changed or gone. */
export function bracketMeant<One extends Sealed>(
  { bracketId, seal, nth, of }: About,
  among: readonly One[],
): One | null {
  const alike = among.filter((each) => sealOf(each) === seal);
  const same = alike.find((each) => each.id === bracketId);
  return same ?? (alike.length === of ? (alike[nth] ?? null) : null);
}

function sealOf({ level, options }: Sealed): string {
  return JSON.stringify([level, options.map(({ text, sponsors }) => [text, sponsors])]);
}
