import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type Audience, RaiseConcernDocument } from '#lib/contract';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { useAct } from '../../client/use-act.js';
import { useWords, type Words } from '../../client/words.js';
import { AudienceChoice } from '../../parts/people/AudienceChoice.js';
import { audiencesOnBehalf } from '../../parts/people/OnBehalf.js';
import { StakeholderChoice } from '../../parts/people/StakeholderChoice.js';
import { provisionName } from '../../parts/provision-name.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Choices } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { PickList } from '../../ui/PickList.js';
import { SendForm } from '../../ui/SendForm.js';
import type { About } from './RaiseScreen.js';
import { draftFor, inputOf, isOfOwner, isWhole, type RaiseDraft } from './raise-draft.js';

interface RaiseFormProps {
  readonly about: About;
  readonly issues: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  readonly may: readonly string[];
}

const matters = ['GENERAL', 'SUBSTANTIVE', 'EDITORIAL'] as const;
const severities = ['MINOR', 'MAJOR', 'BLOCKING'] as const;
const ways = ['FLOOR', 'EMAIL'] as const;
const withoutDelegation: readonly Audience[] = ['PUBLIC', 'CONFERENCE'];

export function RaiseForm({ about, issues, may }: RaiseFormProps) {
  const words = useWords();
  const { conference } = useConference();
  const path = useConferencePath();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(draftFor(about));
  const change = (part: Partial<RaiseDraft>) => setDraft((before) => ({ ...before, ...part }));
  const { act, acting, outcome } = useAct(RaiseConcernDocument, 'raiseConcern', 'Concern');
  const enters = may.includes('enterConcern');
  const membership = useMembership(conference.id);
  const fromPaper = isOfOwner(about, { enters, stakeholderId: membership?.stakeholder?.id ?? null });
  const raise = async () => {
    const found = await act({ input: inputOf(draft, about, { conferenceId: conference.id, enters, fromPaper }) });
    if (found.kind === 'done') void navigate(path(`/concerns/${found.value.id}`));
  };
  return (
    <SendForm className="stack measure raise-form" onSend={raise}>
      {enters && <Heard draft={draft} change={change} fromPaper={fromPaper} />}
      <Field
        label={words.say('raise.text')}
        lines={5}
        value={draft.text}
        onChange={(text) => change({ text })}
        isRequired
      />
      <Field
        label={words.say('raise.proposed')}
        hint={words.say('raise.proposedHint')}
        lines={3}
        value={draft.proposed}
        onChange={(proposed) => change({ proposed })}
      />
      {(about.provision || about.position) && (
        <Field
          label={words.say('raise.quote')}
          hint={aboutHint(words, about)}
          value={draft.quote}
          onChange={(quote) => change({ quote })}
        />
      )}
      <PickList
        label={words.say('ledger.filterIssue')}
        items={[
          { key: '', label: words.say('ledger.noIssue') },
          ...issues.map(({ id, number, title }) => ({ key: id, label: `${number}. ${title}` })),
        ]}
        chosen={draft.issueId ?? ''}
        choose={(key) => change({ issueId: key || null })}
      />
      <Weight draft={draft} change={change} />
      <Readers draft={draft} change={change} enters={enters} />
      <RefusalNotice outcome={outcome} />
      <div className="row">
        <Button kind="main" type="submit" isDisabled={acting || !isWhole(draft, { enters, fromPaper })}>
          {words.say('raise.send')}
        </Button>
      </div>
    </SendForm>
  );
}

interface PartProps {
  readonly draft: RaiseDraft;
  readonly change: (part: Partial<RaiseDraft>) => void;
}

/** Whose it is, and how it reached the secretariat. */
function Heard({ draft, change, fromPaper }: PartProps & { readonly fromPaper: boolean }) {
  const words = useWords();
  return (
    <>
      {!fromPaper && (
        <>
          <Choices
            label={words.say('raise.heardAs')}
            choices={ways.map((key) => ({ key, label: words.sayKind('concernSource', key, { kind: key }) }))}
            chosen={draft.heardAs}
            choose={(heardAs) => change({ heardAs })}
          />
          <StakeholderChoice chosen={draft.onBehalfOf} choose={(onBehalfOf) => change({ onBehalfOf })} />
        </>
      )}
      <Field
        label={words.say('concern.letter')}
        hint={words.say('concern.letterHint')}
        value={draft.receivedIn}
        onChange={(receivedIn) => change({ receivedIn })}
        isRequired
      />
    </>
  );
}

function Weight({ draft, change }: PartProps) {
  const words = useWords();
  return (
    <div className="row">
      <PickList
        label={words.say('concern.matter')}
        items={matters.map((key) => ({ key, label: words.sayKind('concernMatter', key, { kind: key }) }))}
        chosen={draft.matter}
        choose={(matter) => change({ matter })}
      />
      <PickList
        label={words.say('concern.severity')}
        items={severities.map((key) => ({ key, label: words.sayKind('concernSeverity', key, { kind: key }) }))}
        chosen={draft.severity}
        choose={(severity) => change({ severity })}
      />
    </div>
  );
}

function Readers({ draft, change, enters }: PartProps & { readonly enters: boolean }) {
  const { conference } = useConference();
  const membership = useMembership(conference.id);
  const only = enters ? audiencesOnBehalf : membership?.stakeholder ? undefined : withoutDelegation;
  return <AudienceChoice chosen={draft.audience} choose={(audience) => change({ audience })} only={only} />;
}

function aboutHint(words: Words, { provision, position }: About): string {
  return provision
    ? words.say('raise.onWhole', { provision: provisionName(words, provision) })
    : words.say('raise.onPosition', { who: position?.stakeholder.symbol ?? '' });
}
