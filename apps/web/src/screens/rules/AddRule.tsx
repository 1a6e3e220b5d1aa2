import { useState } from 'react';
import { AddRuleDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { PickList } from '../../ui/PickList.js';
import { RuleForm } from './RuleForm.js';
import { draftFrom, type RuleDraft, ruleInput } from './rule-draft.js';
import type { Rules } from './use-rules.js';

interface AddRuleProps {
  readonly presets: Rules['rulePresets'];
  readonly onAdded: () => void;
}

/** A rule begins with one that is in use somewhere, whose source stands in its name; the organiser edits a copy. */
export function AddRule({ presets, onAdded }: AddRuleProps) {
  const words = useWords();
  const { conference } = useConference();
  const [start, setStart] = useState<RuleDraft | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const adding = useAct(AddRuleDocument, 'addRule', 'ConsensusRule');
  const nameOf = (name: string) => words.sayKind('preset', name, { kind: name });
  const begin = () => {
    const preset = presets.find(({ name }) => name === chosen);
    if (preset) setStart(draftFrom(nameOf(preset.name), preset.rule));
  };
  const send = async (draft: RuleDraft) => {
    const rule = ruleInput(draft);
    if (rule === null) return;
    const found = await adding.act({ conferenceId: conference.id, name: draft.name, rule });
    if (found.kind !== 'done') return;
    setStart(null);
    choose(null);
    onAdded();
  };
  if (start) {
    return (
      <RuleForm
        title={words.say('rules.add')}
        start={start}
        acting={adding.acting}
        outcome={adding.outcome}
        send={send}
        cancel={() => setStart(null)}
      />
    );
  }
  return (
    <div className="row no-print add-rule">
      <PickList
        label={words.say('rules.startFrom')}
        items={presets.map(({ name }) => ({ key: name, label: nameOf(name) }))}
        chosen={chosen}
        choose={choose}
      />
      <Button kind="main" onPress={begin} isDisabled={chosen === null}>
        {words.say('rules.begin')}
      </Button>
    </div>
  );
}
