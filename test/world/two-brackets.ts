import { type Answer, type DraftDesk, MERGE } from './draft-desk.js';

/** Two delegations collide at two places of a provision, and the chair leaves both in brackets. */
export interface TwoBrackets {
  /** Of ALF and of BRV. */
  readonly ids: readonly [string, string];
  readonly merge: Answer;
  readonly open: readonly [Answer, Answer];
}

export async function twoBrackets(desk: DraftDesk, number: number): Promise<TwoBrackets> {
  const ids = [
    await desk.amend('delegateA', number, `Members should keep rule ${number} of these Rules.`),
    await desk.amend('delegateB', number, `Members may keep rule ${number} of these Provisions.`),
  ] as const;
  const merge = await desk.act('chair', MERGE, desk.asked(number, ids));
  return { ids, merge, open: (await desk.standing(number))['open'] };
}

/** The option of a bracket that a delegation asks for. */
export function optionOf(bracket: Answer, symbol: string): string {
  return bracket['options'].find(({ sponsors }: Answer) => sponsors.includes(symbol)).id;
}

/** The same reason for all. */
export function saying(ids: readonly string[], reason: string): Answer[] {
  return ids.map((amendmentId) => ({ amendmentId, reason }));
}
