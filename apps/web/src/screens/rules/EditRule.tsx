import { useState } from 'react';
import { ReviseRuleDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RuleForm } from './RuleForm.js';
import { draftFrom, type RuleDraft, ruleInput } from './rule-draft.js';
import type { RuleInList } from './use-rules.js';

interface EditRuleProps {
  readonly rule: RuleInList;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function EditRule({ rule, onDone, onCancel }: EditRuleProps) {
  const words = useWords();
  // As it was when the form was opened: who was quicker is told of when this one is sent.
  const [seen] = useState(rule);
  const revising = useAct(ReviseRuleDocument, 'reviseRule', 'ConsensusRule');
  const send = async (draft: RuleDraft) => {
    const input = ruleInput(draft);
    if (input === null) return;
    const { id: ruleId, version: expectedVersion } = seen;
    const found = await revising.act({ ruleId, expectedVersion, name: draft.name, rule: input });
    if (found.kind === 'done') onDone();
  };
  return (
    <RuleForm
      title={words.say('rules.revise')}
      start={draftFrom(seen.name, seen.rule)}
      acting={revising.acting}
      outcome={revising.outcome}
      send={send}
      cancel={onCancel}
    />
  );
}
