import { type FormEvent, useState } from 'react';
import { IssueChoicesDocument, type Schema } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { PickProvisions } from '../../parts/provisions/PickProvisions.js';
import { useNameInText } from '../../parts/provisions/use-name-in-text.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Choices, Tick } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import type { Item, MeetingOfPage } from './AgendaScreen.js';
import { type ItemPlan, inputOf, planOf } from './item-plan.js';

interface ItemFormProps {
  readonly meeting: MeetingOfPage;
  readonly item: Item | null;
  readonly act: string;
  readonly acting: boolean;
  readonly outcome: Parameters<typeof RefusalNotice>[0]['outcome'];
  readonly onSend: (input: Schema.AgendaItemInput) => void;
  readonly onCancel: () => void;
}

const READERS = ['PUBLIC', 'CONFERENCE', 'MEMBERS'] as const;

export function ItemForm({ meeting, item, act, acting, outcome, onSend, onCancel }: ItemFormProps) {
  const words = useWords();
  const nameOf = useNameInText();
  const [plan, setPlan] = useState(() => planOf(item, meeting, (each) => nameOf(each, each.instrument)));
  const change = (part: Partial<ItemPlan>) => setPlan((before) => ({ ...before, ...part }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend(inputOf(plan));
  };
  return (
    <form className="stack" onSubmit={send}>
      <Field
        label={words.say('agenda.what')}
        value={plan.title}
        onChange={(title) => change({ title })}
        isRequired
        autoFocus
      />
      <Field label={words.say('agenda.note')} lines={2} value={plan.note} onChange={(note) => change({ note })} />
      <Hours plan={plan} meeting={meeting} change={change} />
      <Choices
        label={words.say('agenda.readers')}
        choices={READERS.map((key) => ({ key, label: words.sayKind('audience', key) }))}
        chosen={plan.audience}
        choose={(audience) => change({ audience })}
      />
      <IssueTicks chosen={plan.issueIds} choose={(issueIds) => change({ issueIds })} />
      <PickProvisions
        label={words.say('agenda.provisions')}
        picked={plan.provisions}
        pick={(provisions) => change({ provisions })}
      />
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

interface HoursProps {
  readonly plan: ItemPlan;
  readonly meeting: MeetingOfPage;
  readonly change: (part: Partial<ItemPlan>) => void;
}

function Hours({ plan, meeting: { startsOn, endsOn, place }, change }: HoursProps) {
  const words = useWords();
  return (
    <div className="stack" data-tight>
      <div className="field-pair" data-three>
        <Field label={words.say('agenda.day')} type="date" value={plan.day} onChange={(day) => change({ day })} />
        <Field label={words.say('agenda.from')} type="time" value={plan.from} onChange={(from) => change({ from })} />
        <Field label={words.say('agenda.to')} type="time" value={plan.to} onChange={(to) => change({ to })} />
      </div>
      <p className="hint">{words.say('agenda.clocks', { place, from: startsOn, to: endsOn })}</p>
    </div>
  );
}

function IssueTicks({ chosen, choose }: { chosen: readonly string[]; choose: (ids: readonly string[]) => void }) {
  const words = useWords();
  const { conference } = useConference();
  const { data } = useAsk(IssueChoicesDocument, { slug: conference.slug });
  const issues = data?.conference?.issues ?? [];
  if (issues.length === 0) return null;
  return (
    <fieldset className="stack provisions-to-choose" data-tight>
      <legend className="label">{words.say('agenda.issues')}</legend>
      {issues.map(({ id, number, title }) => (
        <Tick
          key={id}
          ticked={chosen.includes(id)}
          tick={(on) => choose(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
        >
          {words.say('agenda.issue', { number, title })}
        </Tick>
      ))}
    </fieldset>
  );
}
