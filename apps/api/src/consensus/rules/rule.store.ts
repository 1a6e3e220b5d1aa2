import { Injectable } from '@nestjs/common';
import type { Rule } from '#lib/consensus';
import type { Transaction } from '../../platform/database/database.js';

export interface NewRule {
  readonly id: string;
  readonly conferenceId: string;
  readonly name: string;
  readonly rule: Rule;
}

/** Changes are made to the version that their maker saw: false where there is a newer one. */
@Injectable()
export class RuleStore {
  async add(tx: Transaction, { id, conferenceId, name, rule }: NewRule): Promise<void> {
    await tx.sql(
      `insert into conference_rule (id, conference_id, audience, name, rule, made_by)
       values ($1, $2, 'conference:' || $2::uuid, $3, $4, caucus.person())`,
      [id, conferenceId, name, JSON.stringify(rule)],
    );
  }

  async revise(tx: Transaction, { id, name, rule }: Omit<NewRule, 'conferenceId'>, version: number): Promise<boolean> {
    const revised = await tx.sql(
      `update conference_rule set name = $3, rule = $4, version = version + 1
       where id = $1 and version = $2 and retired_at is null returning id`,
      [id, version, name, JSON.stringify(rule)],
    );
    return revised.length === 1;
  }

  async retire(tx: Transaction, id: string, version: number): Promise<boolean> {
    const retired = await tx.sql(
      `update conference_rule set retired_at = now(), version = version + 1
       where id = $1 and version = $2 and retired_at is null returning id`,
      [id, version],
    );
    return retired.length === 1;
  }
}
