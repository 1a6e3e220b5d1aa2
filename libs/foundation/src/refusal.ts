/** An expected "no": the request was understood, and the rules of procedure forbid it. */
export type Refusal<Kind extends string = string, Facts extends object = object> = Readonly<Facts> & {
  readonly kind: Kind;
  readonly refused: true;
};

export function refuse<Kind extends string, Facts extends object>(kind: Kind, facts: Facts): Refusal<Kind, Facts> {
  return { ...facts, kind, refused: true };
}

export function isRefusal<Outcome>(outcome: Outcome): outcome is Extract<Outcome, Refusal> {
  return typeof outcome === 'object' && outcome !== null && 'refused' in outcome;
}
