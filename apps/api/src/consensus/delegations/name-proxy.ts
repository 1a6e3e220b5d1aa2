import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type DelegationId, decideProxy, type ProxyRefused } from '#lib/consensus';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { Database, isId, type Transaction, type Viewer } from '../../platform/database/database.js';
import { Acts } from '../../record/record.events.js';
import { HeadDoor } from './head-door.js';
import { given, ProxiesReader, type ProxyView } from './proxies.reader.js';
import { SpeakingStore } from './speaking.store.js';

type NotFound = Refusal<'NotFound', { what: string }>;
export type NameProxyOutcome = { readonly id: string } | ProxyRefused | NotFound;
export type EndProxyOutcome = { readonly id: string } | Refusal<'NoSuchProxy', object> | NotFound;

/** What no call's rule allows more of. Each rule says itself how many it allows, and whose. */
const ANY_RULE = { counting: { kind: 'allDelegations' }, proxies: 10_000 } as const;

/** The head lets another delegation speak for its own, and ends it again. */
@Injectable()
export class NameProxy {
  constructor(
    private readonly database: Database,
    private readonly door: HeadDoor,
    private readonly proxies: ProxiesReader,
    private readonly store: SpeakingStore,
    private readonly acts: Acts,
  ) {}

  name(viewer: Viewer, conferenceId: string, toId: string, key: string): Promise<NameProxyOutcome> {
    const request = { name: 'nameProxy', key, input: { conferenceId, toId } };
    return this.database.mutation<NameProxyOutcome>(viewer, request, async (tx) => {
      const head = isId(conferenceId) ? await this.door.head(tx, conferenceId) : null;
      if (head === null) return refuse('NotFound', { what: 'conference' });
      const delegations = await this.proxies.among(tx, conferenceId);
      if (!delegations.some(({ id }) => id === toId)) return refuse('NotFound', { what: 'stakeholder' });
      await this.store.inTurn(tx, conferenceId);
      const proxy = { from: head.delegation, to: toId as DelegationId };
      const standing = (await this.proxies.holdingIn(tx, conferenceId)).map(given);
      const decided = decideProxy(proxy, standing, ANY_RULE, delegations);
      if (isRefusal(decided)) return decided as ProxyRefused;
      const named = { id: randomUUID(), conferenceId, fromId: head.delegation, toId };
      await this.store.nameProxy(tx, named);
      await this.tell(tx, named, 'ProxyNamed');
      return { id: named.id };
    });
  }

  end(viewer: Viewer, proxyId: string, key: string): Promise<EndProxyOutcome> {
    const request = { name: 'endProxy', key, input: { proxyId } };
    return this.database.mutation<EndProxyOutcome>(viewer, request, async (tx) => {
      const proxy = await this.proxies.one(tx, proxyId);
      if (proxy === null) return refuse('NotFound', { what: 'proxy' });
      const head = await this.door.head(tx, proxy.conferenceId, proxy.fromId);
      if (head === null || !(await this.store.end(tx, 'proxy', proxyId))) return refuse('NoSuchProxy', {});
      await this.tell(tx, proxy, 'ProxyEnded');
      return { id: proxyId };
    });
  }

  private async tell(
    tx: Transaction,
    { id, conferenceId, fromId, toId }: Pick<ProxyView, 'id' | 'conferenceId' | 'fromId' | 'toId'>,
    kind: 'ProxyNamed' | 'ProxyEnded',
  ): Promise<void> {
    const among = await this.proxies.among(tx, conferenceId);
    const symbol = (id: string) => among.find((each) => each.id === id)?.symbol ?? '';
    const facts = { from: symbol(fromId), to: symbol(toId) };
    const audience = `conference:${conferenceId}`;
    await this.acts.happened(tx, { conferenceId, audience, kind, subjectId: id, facts });
  }
}
