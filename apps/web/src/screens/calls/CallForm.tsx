import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { ConsensusLinks } from '../../parts/consensus/ConsensusLinks.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { AskingFields } from './AskingFields.js';
import { type CallDraft, callInput } from './call-draft.js';
import { ProvisionsToAsk } from './ProvisionsToAsk.js';
import { RuleChoice } from './RuleChoice.js';

interface CallFormProps {
  readonly title: string;
  readonly draftId: string;
  readonly start: CallDraft;
  /** Of the rule that a call being revised has. */
  readonly ruleName?: string;
  readonly acting: boolean;
  readonly outcome: Parameters<typeof RefusalNotice>[0]['outcome'];
  readonly send: (call: CallDraft) => Promise<void>;
  readonly cancel: string;
}

/** All that fixes a question: of which words, by which rule, in which way, until when. */
export function CallForm({ title, draftId, start, ruleName, acting, outcome, send, cancel }: CallFormProps) {
  const words = useWords();
  const path = useConferencePath();
  const [call, setCall] = useState(start);
  const change = (part: Partial<CallDraft>) => setCall((before) => ({ ...before, ...part }));
  const ready = callInput(call) !== null && !acting;
  return (
    <>
      <header className="page-head">
        <ConsensusLinks />
        <h1>{title}</h1>
        <p className="lead">{words.say('calls.prepareLead')}</p>
      </header>
      <Form
        className="stack call-form"
        data-loose
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void send(call);
        }}
      >
        <Field
          label={words.say('calls.name')}
          hint={words.say('calls.nameHint')}
          value={call.title}
          onChange={(name) => change({ title: name })}
          isRequired
        />
        <ProvisionsToAsk
          draftId={draftId}
          chosen={call.provisionIds}
          choose={(provisionIds) => change({ provisionIds })}
          asking={call.asking}
        />
        <RuleChoice
          chosen={call.ruleId}
          named={ruleName ?? null}
          choose={(ruleId) => change({ ruleId })}
          rules={path('/rules')}
        />
        <AskingFields call={call} change={change} />
        <RefusalNotice outcome={outcome} />
        <div className="row">
          <Button type="submit" kind="main" isDisabled={!ready}>
            {words.say('calls.keep')}
          </Button>
          <ButtonLink to={cancel} kind="quiet">
            {words.say('frame.cancel')}
          </ButtonLink>
          <span className="soft small">{words.say('calls.keepMeans')}</span>
        </div>
      </Form>
    </>
  );
}
