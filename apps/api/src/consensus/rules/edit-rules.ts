import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Rule, type RuleRefused, readRule } from '#lib/consensus';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type ChangedMeanwhile, type NotAcceptable } from '#lib/positions';
import { Database, type Transaction, type Viewer } from '../../platform/database/database.js';
import { Acts } from '../../record/record.events.js';
import { Floor } from '../../stakeholders/floor.reader.js';
import { mayOnConsensus } from '../consensus.policy.js';
import { RuleStore } from './rule.store.js';
import { type RuleInput, ruleGiven } from './rule-input.js';
import { RulesReader, type RuleView } from './rules.reader.js';

const NAME_LIMIT = 200;

type NotFound = Refusal<'NotFound', { what: string }>;
type No = RuleRefused | ChangedMeanwhile | NotAcceptable | NotFound;
export type RuleOutcome = { readonly id: string } | No;

export interface RuleEdited {
  readonly ruleId: string;
  readonly expectedVersion: number;
  readonly name: string;
  readonly rule: RuleInput;
}

/** Those who organise a conference keep the list of rules by which its calls can ask. */
@Injectable()
export class EditRules {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesReader,
    private readonly store: RuleStore,
    private readonly floor: Floor,
    private readonly acts: Acts,
  ) {}

  add(
    viewer: Viewer,
    input: { readonly conferenceId: string; readonly name: string; readonly rule: RuleInput },
    key: string,
  ): Promise<RuleOutcome> {
    return this.database.mutation<RuleOutcome>(viewer, { name: 'addRule', key, input }, async (tx) => {
      const { conferenceId, name } = input;
      if (!(await this.rules.hasConference(tx, conferenceId))) return refuse('NotFound', { what: 'conference' });
      await this.organiser(tx, conferenceId);
      const rule = judged(input);
      if (isRefusal(rule)) return rule as No;
      const added = { id: randomUUID(), conferenceId, name, rule: rule as Rule };
      await this.store.add(tx, added);
      return this.told(tx, 'RuleAdded', added);
    });
  }

  revise(viewer: Viewer, input: RuleEdited, key: string): Promise<RuleOutcome> {
    return this.database.mutation<RuleOutcome>(viewer, { name: 'reviseRule', key, input }, async (tx) => {
      const before = await this.standing(tx, input.ruleId);
      if (before === null) return refuse('NotFound', { what: 'rule' });
      const rule = judged(input);
      if (isRefusal(rule)) return rule as No;
      const revised = { ...before, name: input.name, rule: rule as Rule };
      const done = await this.store.revise(tx, revised, input.expectedVersion);
      return done ? this.told(tx, 'RuleRevised', revised) : overtaken(before);
    });
  }

  retire(viewer: Viewer, ruleId: string, expectedVersion: number, key: string): Promise<RuleOutcome> {
    const request = { name: 'retireRule', key, input: { ruleId, expectedVersion } };
    return this.database.mutation<RuleOutcome>(viewer, request, async (tx) => {
      const before = await this.standing(tx, ruleId);
      if (before === null) return refuse('NotFound', { what: 'rule' });
      const done = await this.store.retire(tx, ruleId, expectedVersion);
      return done ? this.told(tx, 'RuleRetired', before) : overtaken(before);
    });
  }

  private async standing(tx: Transaction, id: string): Promise<RuleView | null> {
    const rule = await this.rules.one(tx, id);
    if (rule !== null) await this.organiser(tx, rule.conferenceId);
    return rule;
  }

  private async organiser(tx: Transaction, conferenceId: string): Promise<void> {
    const { part } = await this.floor.speaker(tx, conferenceId);
    this.floor.require(mayOnConsensus(part).includes('editRules'));
  }

  private async told(
    tx: Transaction,
    kind: 'RuleAdded' | 'RuleRevised' | 'RuleRetired',
    { id, conferenceId, name, rule }: Pick<RuleView, 'id' | 'conferenceId' | 'name' | 'rule'>,
  ): Promise<{ readonly id: string }> {
    const facts = { name, rule: rule as never };
    const audience = `conference:${conferenceId}`;
    await this.acts.happened(tx, { conferenceId, audience, kind, subjectId: id, facts });
    return { id };
  }
}

function judged({
  name,
  rule,
}: {
  readonly name: string;
  readonly rule: RuleInput;
}): Rule | RuleRefused | NotAcceptable {
  return acceptWords(name, { field: 'name', most: NAME_LIMIT }) ?? readRule(ruleGiven(rule));
}

function overtaken({ version }: RuleView): ChangedMeanwhile {
  return refuse('ChangedMeanwhile', { currentVersion: version }) as ChangedMeanwhile;
}
