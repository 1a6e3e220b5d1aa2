import { Form } from 'react-aria-components';
import { useNavigate } from 'react-router';
import type { ProposalKind, ProvisionPageQuery } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { ConflictDialog } from '../../parts/ConflictDialog.js';
import { KeptNotice } from '../../parts/KeptNotice.js';
import { AudienceChoice } from '../../parts/people/AudienceChoice.js';
import { audiencesOnBehalf, OnBehalf } from '../../parts/people/OnBehalf.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { AmendmentWords } from './AmendmentWords.js';
import { AskedOf } from './AskedOf.js';
import { askedOf, type Subject, widestOf } from './amendment-draft.js';
import { IssueChoice } from './IssueChoice.js';
import { OtherVoices } from './OtherVoices.js';
import { useAmendmentWriting } from './use-amendment-writing.js';
import type { KeptBeginning } from './use-kept-beginning.js';
import { WriteTogether } from './WriteTogether.js';

export type AmendedProvision = NonNullable<ProvisionPageQuery['provision']>;

interface AmendmentFormProps {
  readonly provision: AmendedProvision;
  readonly about: Subject;
  readonly firstKind: ProposalKind;
  /** Words to go back to, where a merge is to be reversed. */
  readonly reversal: Content | null;
  /** Words of one's own that a draft did not take. */
  readonly beginning: KeptBeginning | null;
}

export function AmendmentForm({ provision, about, firstKind, reversal, beginning }: AmendmentFormProps) {
  const words = useWords();
  const { conference } = useConference();
  const onBehalf = conference.may.includes('enterAmendment') && !conference.may.includes('fileAmendment');
  const writing = useAmendmentWriting(provision, { about, kind: firstKind, reversal, beginning });
  const { standing, kept, draft, base, turn } = writing;
  const { change } = kept;
  return (
    <Form
      className="stack amendment-form"
      data-loose
      onSubmit={(event) => {
        event.preventDefault();
        void writing.send();
      }}
    >
      {writing.prefilled && (
        <Notice title={words.say(writing.prefilled.inPlace ? 'kept.prefilled' : 'kept.prefilledApart')} />
      )}
      <KeptNotice kept={kept} onDiscard={() => writing.startAgain(base)} />
      <AskedOf provision={provision} standing={standing} draft={draft} change={change} />
      {!onBehalf && <OtherVoices provisionId={provision.id} draft={draft} standing={standing} />}
      <AmendmentWords
        key={`${turn} ${draft.about}`}
        instrumentId={provision.instrument.id}
        draft={draft}
        base={base}
        change={change}
      />
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
        widest={widestOf(draft, standing)}
      />
      <Sending writing={writing} provisionId={provision.id} together={!onBehalf} />
    </Form>
  );
}

interface SendingProps {
  readonly writing: ReturnType<typeof useAmendmentWriting>;
  readonly provisionId: string;
  /** It can be gone on with as a text of the whole delegation. */
  readonly together: boolean;
}

/** What came of sending it, and the buttons. */
function Sending({ writing, provisionId, together }: SendingProps) {
  const words = useWords();
  const navigate = useNavigate();
  const { filing, draft } = writing;
  const current = filing.conflict?.currentContent ?? null;
  return (
    <>
      {current ? (
        <ConflictDialog
          current={current}
          mine={askedOf(draft) ?? current}
          sending={filing.acting}
          onSendMine={() => {
            writing.moveTo(current);
            void writing.send(current);
          }}
          onTakeTheirs={() => writing.startAgain(current)}
          onGoOn={filing.forget}
        />
      ) : (
        <RefusalNotice outcome={filing.outcome} />
      )}
      <div className="row">
        <Button type="submit" kind="main" isDisabled={filing.acting || (draft.kind === 'MOVE' && draft.after === null)}>
          {words.say('amendment.send')}
        </Button>
        {together && <WriteTogether writing={writing} provisionId={provisionId} />}
        <Button kind="quiet" onPress={() => void navigate(-1)}>
          {words.say('frame.cancel')}
        </Button>
        <span className="soft small">{words.say('position.cancelKeeps')}</span>
      </div>
    </>
  );
}
