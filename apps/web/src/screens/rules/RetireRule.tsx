import { RetireRuleDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import type { RuleInList } from './use-rules.js';

interface RetireRuleProps {
  readonly rule: RuleInList;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function RetireRule({ rule, onDone, onCancel }: RetireRuleProps) {
  const words = useWords();
  const retiring = useAct(RetireRuleDocument, 'retireRule', 'ConsensusRule');
  const retire = async () => {
    const found = await retiring.act({ ruleId: rule.id, expectedVersion: rule.version });
    if (found.kind === 'done') onDone();
  };
  return (
    <Confirm
      title={words.say('rules.retireTitle', { name: rule.name })}
      act={words.say('rules.retire')}
      danger
      acting={retiring.acting}
      onAct={() => void retire()}
      onCancel={onCancel}
    >
      <p>{words.say('rules.retireMeans')}</p>
      <RefusalNotice outcome={retiring.outcome} />
    </Confirm>
  );
}
