import { Injectable } from '@nestjs/common';
import type { Delegation, GivenProxy, Rule } from '#lib/consensus';
import type { Transaction } from '../../platform/database/database.js';
import { allowed } from '../calls/allowed-proxies.js';
import { MembersReader } from '../delegations/members.reader.js';
import { given, ProxiesReader } from '../delegations/proxies.reader.js';
import { RulesReader } from '../rules/rules.reader.js';

/** On what a finding is made outside of any call: by a rule of the conference, of all who take part. */
export interface Ground {
  readonly delegations: readonly Delegation[];
  /** Null where none was named, or none of this conference. */
  readonly rule: Rule | null;
  readonly proxies: readonly GivenProxy[];
}

@Injectable()
export class GroundReader {
  constructor(
    private readonly members: MembersReader,
    private readonly proxies: ProxiesReader,
    private readonly rules: RulesReader,
  ) {}

  async of(tx: Transaction, conferenceId: string, ruleId: string | null): Promise<Ground> {
    const delegations = await this.members.delegations(tx, conferenceId);
    const known = ruleId === null ? null : await this.rules.one(tx, ruleId);
    const rule = known?.conferenceId === conferenceId ? known.rule : null;
    if (rule === null) return { delegations, rule, proxies: [] };
    const holding = (await this.proxies.holdingIn(tx, conferenceId)).map(given);
    return { delegations, rule, proxies: allowed(holding, rule, delegations) };
  }
}
