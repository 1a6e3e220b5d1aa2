/** A purse that fills with time: so much a second, and twice that at most. */
export interface Allowance {
  readonly perSecond: number;
  readonly left: number;
  readonly at: number;
}

export function allowance(perSecond: number, now: number): Allowance {
  return { perSecond, left: 2 * perSecond, at: now };
}

/** Null where there is not enough in the purse. */
export function spend(purse: Allowance, cost: number, now: number): Allowance | null {
  const earned = (Math.max(0, now - purse.at) / 1000) * purse.perSecond;
  const left = Math.min(2 * purse.perSecond, purse.left + earned) - cost;
  return left < 0 ? null : { perSecond: purse.perSecond, left, at: now };
}
