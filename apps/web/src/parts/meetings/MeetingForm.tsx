import { type FormEvent, useMemo, useState } from 'react';
import type { MeetingInPipelineFragment, Schema } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { FindOne } from '../../ui/FindOne.js';
import { PickList } from '../../ui/PickList.js';
import { RefusalNotice } from '../RefusalNotice.js';
import { zonesWith } from '../zone-choices.js';

const KINDS: readonly Schema.MeetingKind[] = [
  'PREPARATORY_COMMITTEE',
  'REGIONAL',
  'SUB_REGIONAL',
  'MINISTERIAL',
  'DRAFTING_SESSION',
  'CONFERENCE',
];

interface MeetingFormProps {
  /** Null for one that is newly planned. */
  readonly meeting: MeetingInPipelineFragment | null;
  readonly act: string;
  readonly acting: boolean;
  readonly outcome: Parameters<typeof RefusalNotice>[0]['outcome'];
  readonly onSend: (input: Schema.MeetingInput) => void;
  readonly onCancel: () => void;
}

export function MeetingForm({ meeting, act, acting, outcome, onSend, onCancel }: MeetingFormProps) {
  const words = useWords();
  const [plan, setPlan] = useState(() => planOf(meeting));
  const change = (part: Partial<Plan>) => setPlan((before) => ({ ...before, ...part }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    const deliverables = plan.deliverables.split('\n').flatMap((line) => line.trim() || []);
    onSend({ ...plan, deliverables });
  };
  return (
    <form className="stack" onSubmit={send}>
      <MeetingFields plan={plan} change={change} />
      <RefusalNotice outcome={outcome} />
      <div className="row">
        <Button kind="main" type="submit" isDisabled={acting}>
          {act}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.say('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface MeetingFieldsProps {
  readonly plan: Plan;
  readonly change: (part: Partial<Plan>) => void;
}

function MeetingFields({ plan, change }: MeetingFieldsProps) {
  const words = useWords();
  return (
    <>
      <Field
        label={words.say('meetings.name')}
        value={plan.name}
        onChange={(name) => change({ name })}
        isRequired
        autoFocus
      />
      <PickList
        label={words.say('meetings.kind')}
        items={KINDS.map((key) => ({ key, label: words.sayKind('meeting', key) }))}
        chosen={plan.kind}
        choose={(kind) => change({ kind })}
      />
      <div className="field-pair">
        <Field
          label={words.say('meetings.from')}
          type="date"
          value={plan.startsOn}
          onChange={(startsOn) => change({ startsOn, endsOn: plan.endsOn < startsOn ? startsOn : plan.endsOn })}
          isRequired
        />
        <Field
          label={words.say('meetings.to')}
          type="date"
          value={plan.endsOn}
          onChange={(endsOn) => change({ endsOn })}
          isRequired
        />
      </div>
      <WhereFields plan={plan} change={change} />
      <Field
        label={words.say('meetings.delivers')}
        hint={words.say('meetings.deliversHint')}
        lines={3}
        value={plan.deliverables}
        onChange={(deliverables) => change({ deliverables })}
      />
      <Tick
        ticked={plan.confirmed}
        tick={(confirmed) => change({ confirmed })}
        hint={words.say('meetings.confirmedHint')}
      >
        {words.say('meetings.confirmed')}
      </Tick>
    </>
  );
}

function WhereFields({ plan, change }: MeetingFieldsProps) {
  const words = useWords();
  const zones = useMemo(() => zonesWith(plan.zone), [plan.zone]);
  return (
    <>
      <div className="field-pair">
        <Field
          label={words.say('meetings.place')}
          value={plan.place}
          onChange={(place) => change({ place })}
          isRequired
        />
        <Field label={words.say('meetings.venue')} value={plan.venue} onChange={(venue) => change({ venue })} />
      </div>
      <FindOne
        label={words.say('meetings.zone')}
        all={words.say('calling.allZones')}
        items={zones}
        chosen={plan.zone}
        choose={(zone) => zone !== null && change({ zone })}
      />
    </>
  );
}

interface Plan {
  readonly name: string;
  readonly kind: Schema.MeetingKind;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly venue: string;
  readonly zone: string;
  /** One a line. */
  readonly deliverables: string;
  readonly confirmed: boolean;
}

function planOf(meeting: MeetingInPipelineFragment | null): Plan {
  const { name = '', kind = 'REGIONAL', startsOn = '', endsOn = '', place = '', venue = '' } = meeting ?? {};
  const { zone = 'UTC', deliverables = [], confirmed = true } = meeting ?? {};
  return { name, kind, startsOn, endsOn, place, venue, zone, deliverables: deliverables.join('\n'), confirmed };
}
