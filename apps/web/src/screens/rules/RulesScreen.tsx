import { useState } from 'react';
import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { ConsensusLinks } from '../../parts/consensus/ConsensusLinks.js';
import { RuleInWords } from '../../parts/consensus/RuleInWords.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';
import { AddRule } from './AddRule.js';
import { EditRule } from './EditRule.js';
import { RetireRule } from './RetireRule.js';
import { type RuleInList, type Rules, useRules } from './use-rules.js';

/** The rules by which calls of this conference are decided: known beforehand, to everybody. */
export function RulesScreen() {
  const words = useWords();
  const { conference } = useConference();
  const ask = useRules();
  useTitle(words.say('rules.title'), conference.shortName);
  return (
    <>
      <header className="page-head">
        <ConsensusLinks />
        <h1>{words.say('rules.title')}</h1>
        <p className="lead">{words.say('rules.lead')}</p>
      </header>
      <Answer ask={ask}>{(found) => found.conference && <List found={found} again={ask.again} />}</Answer>
    </>
  );
}

function List({ found, again }: { readonly found: Rules; readonly again: () => void }) {
  const words = useWords();
  const rules = found.conference?.consensusRules ?? [];
  const may = found.conference?.may.includes('editRules') ?? false;
  return (
    <div className="stack" data-loose>
      {may && <AddRule presets={found.rulePresets} onAdded={again} />}
      {rules.length === 0 && (
        <Empty title={words.say('rules.empty')}>
          <p>{words.say('rules.emptyHint')}</p>
        </Empty>
      )}
      <ul className="ledger rule-list">
        {rules.map((rule) => (
          <Line key={rule.id} rule={rule} onChanged={again} />
        ))}
      </ul>
    </div>
  );
}

function Line({ rule, onChanged }: { readonly rule: RuleInList; readonly onChanged: () => void }) {
  const words = useWords();
  const [asked, ask] = useState<'revise' | 'retire' | null>(null);
  const done = () => {
    ask(null);
    onChanged();
  };
  if (asked === 'revise') {
    return (
      <li>
        <EditRule rule={rule} onDone={done} onCancel={() => ask(null)} />
      </li>
    );
  }
  return (
    <li>
      <h2>{rule.name}</h2>
      <p className="soft small">{words.sayKind('rule', rule.rule.kind, { kind: rule.rule.kind })}</p>
      <RuleInWords rule={rule.rule} />
      <div className="row no-print">
        {rule.may.includes('revise') && (
          <Button size="small" onPress={() => ask('revise')}>
            {words.say('rules.revise')}
          </Button>
        )}
        {rule.may.includes('retire') && (
          <Button size="small" kind="quiet" onPress={() => ask('retire')}>
            {words.say('rules.retire')}
          </Button>
        )}
      </div>
      {asked === 'retire' && <RetireRule rule={rule} onDone={done} onCancel={() => ask(null)} />}
    </li>
  );
}
