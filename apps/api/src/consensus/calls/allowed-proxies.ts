import { type Delegation, decideProxy, type GivenProxy, type Rule } from '#lib/consensus';
import { isRefusal } from '#lib/foundation';

/** Those that the call's rule knows, in the order in which they were given. */
export function allowed(
  given: readonly GivenProxy[],
  rule: Rule,
  delegations: readonly Delegation[],
): readonly GivenProxy[] {
  let standing: readonly GivenProxy[] = [];
  for (const proxy of given)
    if (!isRefusal(decideProxy(proxy, standing, rule, delegations))) standing = [...standing, proxy];
  return standing;
}
