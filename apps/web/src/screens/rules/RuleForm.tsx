import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Choices } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { CountedFields } from './CountedFields.js';
import { FigureFields } from './FigureFields.js';
import { ReadingFields } from './ReadingFields.js';
import { type RuleDraft, ruleInput, ruleKinds } from './rule-draft.js';

interface RuleFormProps {
  readonly title: string;
  readonly start: RuleDraft;
  readonly acting: boolean;
  readonly outcome: Parameters<typeof RefusalNotice>[0]['outcome'];
  readonly send: (draft: RuleDraft) => Promise<void>;
  readonly cancel: () => void;
}

/** Every part of a rule, silence included: what is not said here nobody decides later. */
export function RuleForm({ title, start, acting, outcome, send, cancel }: RuleFormProps) {
  const words = useWords();
  const [draft, setDraft] = useState(start);
  const change = (part: Partial<RuleDraft>) => setDraft((before) => ({ ...before, ...part }));
  const ready = ruleInput(draft) !== null && !acting;
  return (
    <Form
      className="panel stack rule-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void send(draft);
      }}
    >
      <h2>{title}</h2>
      <Field label={words.say('rules.name')} value={draft.name} onChange={(name) => change({ name })} isRequired />
      <Choices
        label={words.say('rules.kind')}
        choices={ruleKinds.map((key) => ({
          key,
          label: words.sayKind('rule', key, { kind: key }),
          hint: words.say(`rules.means.${key}`),
        }))}
        chosen={draft.kind}
        choose={(kind) => change({ kind })}
      />
      <FigureFields draft={draft} change={change} />
      <CountedFields draft={draft} change={change} />
      <ReadingFields draft={draft} change={change} />
      <Field
        label={words.say('rules.proxies')}
        hint={words.say('rules.proxiesHint')}
        inputMode="numeric"
        value={draft.proxies}
        onChange={(proxies) => change({ proxies })}
      />
      <RefusalNotice outcome={outcome} />
      <div className="row">
        <Button type="submit" kind="main" isDisabled={!ready}>
          {words.say('rules.keep')}
        </Button>
        <Button kind="quiet" onPress={cancel}>
          {words.say('frame.cancel')}
        </Button>
      </div>
    </Form>
  );
}
