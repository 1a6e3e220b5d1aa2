import { useEffect } from 'react';
import { Link } from 'react-router';
import { RulesToChooseDocument } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { RuleInWords } from '../../parts/consensus/RuleInWords.js';
import { Empty } from '../../ui/Empty.js';
import { PickList } from '../../ui/PickList.js';

interface RuleChoiceProps {
  readonly chosen: string | null;
  /** The name of the rule that a call being revised has: a call knows no other sign of where its rule came from. */
  readonly named: string | null;
  readonly choose: (ruleId: string) => void;
  readonly rules: string;
}

/** By which of the conference's rules the call is decided, and what that rule asks for. */
export function RuleChoice({ chosen, named, choose, rules }: RuleChoiceProps) {
  const words = useWords();
  const { conference } = useConference();
  const ask = useAsk(RulesToChooseDocument, { slug: conference.slug }, { about: ['ConsensusRule'] });
  useWhenMoved(({ kind }) => kind.startsWith('Rule'), ask.again);
  const all = ask.data?.conference?.consensusRules;
  const same = all?.find(({ name }) => name === named)?.id;
  useEffect(() => {
    if (chosen === null && same !== undefined) choose(same);
  }, [chosen, same, choose]);
  return (
    <Answer ask={ask}>
      {({ conference: found }) => {
        if (!found) return null;
        const rule = found.consensusRules.find(({ id }) => id === chosen);
        if (found.consensusRules.length === 0) {
          return (
            <Empty title={words.say('calls.noRules')}>
              <p>
                <Link to={rules}>{words.say('calls.addRule')}</Link>
              </p>
            </Empty>
          );
        }
        return (
          <div className="stack" data-tight>
            <PickList
              label={words.say('calls.byRule')}
              items={found.consensusRules.map(({ id, name }) => ({ key: id, label: name }))}
              chosen={chosen}
              choose={choose}
            />
            {rule && <RuleInWords rule={rule.rule} />}
          </div>
        );
      }}
    </Answer>
  );
}
