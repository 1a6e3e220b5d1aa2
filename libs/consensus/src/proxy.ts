import { type Refusal, refuse } from '#lib/foundation';
import type { Delegation, DelegationId } from './delegation.js';
import { counts, type WhoCounts } from './uncounted.js';

/** `from` lets `to` speak for it wherever it does not speak itself. */
export interface GivenProxy {
  readonly from: DelegationId;
  readonly to: DelegationId;
}

export type ProxyRefused = Refusal<
  'ProxyRefused',
  {
    problem: 'NoProxies' | 'TooManyProxies' | 'OwnProxy' | 'ProxyPassedOn' | 'ProxyTwice' | 'ProxyNotCounted';
    most: number;
  }
>;

interface ProxyRule extends WhoCounts {
  /** How many delegations one other may speak for; 0 where the rule knows no proxies. */
  readonly proxies: number;
}

/** Whether a delegation may name another to speak for it, given the proxies that stand. */
export function decideProxy(
  proxy: GivenProxy,
  standing: readonly GivenProxy[],
  rule: ProxyRule,
  delegations: readonly Delegation[],
): GivenProxy | ProxyRefused {
  const no = (problem: ProxyRefused['problem']) => refuse('ProxyRefused', { problem, most: rule.proxies });
  if (rule.proxies === 0) return no('NoProxies');
  if (proxy.from === proxy.to) return no('OwnProxy');
  const both = delegations.filter((each) => each.id === proxy.from || each.id === proxy.to);
  if (both.length < 2 || !both.every((each) => counts(rule, each))) return no('ProxyNotCounted');
  if (standing.some((other) => other.from === proxy.from)) return no('ProxyTwice');
  // Nobody speaks for those who have themselves gone: a proxy passed on would be nobody's wish.
  if (standing.some((other) => other.from === proxy.to || other.to === proxy.from)) return no('ProxyPassedOn');
  return standing.filter((other) => other.to === proxy.to).length >= rule.proxies ? no('TooManyProxies') : proxy;
}

/** Who speaks for a delegation that does not speak itself; those beyond the rule's number, in order, nobody. */
export function proxyOf(delegation: DelegationId, proxies: readonly GivenProxy[], most: number): DelegationId | null {
  const own = proxies.find((proxy) => proxy.from === delegation);
  if (own === undefined || own.to === delegation) return null;
  const before = proxies.slice(0, proxies.indexOf(own)).filter((proxy) => proxy.to === own.to);
  return before.length < most ? own.to : null;
}
