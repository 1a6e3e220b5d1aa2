import { useState } from 'react';

interface Standing {
  readonly version: number;
}

interface Holding<Stands extends Standing, Plan> {
  /** As the server has it. */
  readonly stands: Stands;
  planOf(stands: Stands): Plan;
  /** Answers with what stands then; null where it was not taken. */
  send(plan: Plan, version: number): Promise<Stands | null>;
}

/**
 * A form of something that others may change meanwhile. What nobody has touched follows the server; what somebody has
 * written stays, and is sent against the version it was written on. What was saved last can be taken back.
 */
export function useHeld<Stands extends Standing, Plan extends object>({ stands, planOf, send }: Holding<Stands, Plan>) {
  const fresh = () => ({ from: stands, plan: planOf(stands) });
  const [state, setState] = useState(fresh);
  const [before, setBefore] = useState<Plan | null>(null);
  const newer = stands.version > state.from.version;
  const held = newer && same(state.plan, planOf(state.from)) ? fresh() : state;
  const put = async (plan: Plan, back: Plan | null) => {
    const now = await send(plan, held.from.version);
    if (now === null) return;
    setState({ from: now, plan: planOf(now) });
    setBefore(back);
  };
  return {
    plan: held.plan,
    touched: !same(held.plan, planOf(held.from)),
    overtaken: stands.version > held.from.version,
    change: (part: Partial<Plan>) => setState({ ...held, plan: { ...held.plan, ...part } }),
    save: () => put(held.plan, planOf(held.from)),
    /** Null where nothing was saved. */
    undo: before === null ? null : () => put(before, null),
    /** Lets go of what was written, for what stands now. */
    takeUp: () => setState(fresh()),
  };
}

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
