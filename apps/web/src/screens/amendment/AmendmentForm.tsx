import { useMemo, useState } from 'react';
import { Form } from 'react-aria-components';
import { useNavigate } from 'react-router';
import type { Audience, ProposalKind, ProvisionPageQuery } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useKeptDraft } from '../../client/use-kept-draft.js';
import { useWords } from '../../client/words.js';
import { ConflictDialog } from '../../parts/ConflictDialog.js';
import { KeptNotice } from '../../parts/KeptNotice.js';
import { AudienceChoice } from '../../parts/people/AudienceChoice.js';
import { audiencesOnBehalf, OnBehalf, type OnBehalfDraft } from '../../parts/people/OnBehalf.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Choices } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { AmendmentWords } from './AmendmentWords.js';
import { IssueChoice } from './IssueChoice.js';
import { useAmendmentFiling } from './use-amendment-filing.js';

export type AmendedProvision = NonNullable<ProvisionPageQuery['provision']>;

interface AmendmentFormProps {
  readonly provision: AmendedProvision;
  readonly firstKind: ProposalKind;
}

/** What someone is about to ask of a provision. Words for MOD and for ADD are kept apart: trying one loses no other. */
export interface AmendmentDraft extends OnBehalfDraft {
  readonly kind: ProposalKind;
  readonly changed: Content;
  readonly added: Content;
  readonly newLabel: string;
  readonly reasons: string;
  readonly issueId: string | null;
  readonly audience: Audience;
}

const kinds = ['MOD', 'ADD', 'SUP', 'NOC'] as const;

export function AmendmentForm({ provision, firstKind }: AmendmentFormProps) {
  const words = useWords();
  const { conference } = useConference();
  const navigate = useNavigate();
  const path = useConferencePath();
  const onBehalf = conference.may.includes('enterAmendment') && !conference.may.includes('fileAmendment');
  const [base, setBase] = useState<Content>(provision.content);
  const start = useMemo(() => startOf(provision, firstKind), [provision, firstKind]);
  const kept = useKeptDraft(`amendment.${provision.id}`, start);
  const { draft, change } = kept;
  const [turn, setTurn] = useState(0);
  const filing = useAmendmentFiling(provision.id);

  const send = async (on = base) => {
    const filed = await filing.send(draft, on);
    if (!filed) return;
    kept.discard();
    void navigate(path(`/amendments/${filed}`));
  };
  const startAgain = (content: Content) => {
    kept.discard({ ...start, changed: content });
    setBase(content);
    setTurn((before) => before + 1);
    filing.forget();
  };
  const current = filing.conflict?.currentContent ?? null;

  return (
    <Form
      className="stack amendment-form"
      data-loose
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <KeptNotice kept={kept} onDiscard={() => startAgain(base)} />
      <Choices
        label={words.say('amendment.kind')}
        choices={kinds.map((key) => ({
          key,
          label: words.say(`amendment.kind.${key}`),
          hint: words.say(`amendment.hint.${key}`),
        }))}
        chosen={draft.kind}
        choose={(kind) => change({ kind })}
      />
      <AmendmentWords key={turn} draft={draft} base={base} change={change} />
      <Field
        label={words.say('amendment.reasons')}
        hint={words.say('amendment.reasonsHint')}
        lines={4}
        value={draft.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      <IssueChoice provision={provision} chosen={draft.issueId} choose={(issueId) => change({ issueId })} />
      {onBehalf && <OnBehalf draft={draft} change={change} />}
      <AudienceChoice
        chosen={draft.audience}
        choose={(audience) => change({ audience })}
        only={onBehalf ? audiencesOnBehalf : undefined}
      />
      {filing.conflict && current ? (
        <ConflictDialog
          current={current}
          mine={draft.changed}
          sending={filing.acting}
          onSendMine={() => {
            setBase(current);
            void send(current);
          }}
          onTakeTheirs={() => startAgain(current)}
          onGoOn={filing.forget}
        />
      ) : (
        <RefusalNotice outcome={filing.outcome} />
      )}
      <div className="row">
        <Button type="submit" kind="main" isDisabled={filing.acting}>
          {words.say('amendment.send')}
        </Button>
        <Button kind="quiet" onPress={() => void navigate(-1)}>
          {words.say('frame.cancel')}
        </Button>
        <span className="soft small">{words.say('position.cancelKeeps')}</span>
      </div>
    </Form>
  );
}

function startOf(provision: AmendedProvision, kind: ProposalKind): AmendmentDraft {
  return {
    kind,
    changed: provision.content,
    added: [],
    newLabel: '',
    reasons: '',
    issueId: provision.issues.length === 1 ? (provision.issues[0]?.id ?? null) : null,
    audience: 'CONFERENCE',
    onBehalfOf: null,
    receivedIn: '',
  };
}
