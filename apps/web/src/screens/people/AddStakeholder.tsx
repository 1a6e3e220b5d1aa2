import { useState } from 'react';
import { AddStakeholderDocument, type Category } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { PickList } from '../../ui/PickList.js';
import { SendForm } from '../../ui/SendForm.js';
import { categories } from './categories.js';

interface AddStakeholderProps {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const blank = {
  name: '',
  symbol: '',
  category: 'GOVERNMENT' as Category,
  country: '',
  ctuMember: false,
  ituMemberState: false,
  confirmed: true,
};

export function AddStakeholder({ onDone, onCancel }: AddStakeholderProps) {
  const words = useWords();
  const { conference } = useConference();
  const [input, setInput] = useState(blank);
  const { act, acting, outcome } = useAct(AddStakeholderDocument, 'addStakeholder', 'Stakeholder');
  const set = (part: Partial<typeof blank>) => setInput((before) => ({ ...before, ...part }));
  const submit = async () => {
    const country = input.country.trim() || null;
    const found = await act({ conferenceId: conference.id, input: { ...input, country } });
    if (found.kind === 'done') onDone();
  };
  return (
    <SendForm className="panel stack" onSend={submit}>
      <Field label={words.say('people.name')} value={input.name} onChange={(name) => set({ name })} isRequired />
      <Field
        label={words.say('people.symbol')}
        value={input.symbol}
        onChange={(symbol) => set({ symbol })}
        isRequired
      />
      <PickList
        label={words.say('people.category')}
        items={categories.map((key) => ({ key, label: words.sayKind('category', key, { kind: key }) }))}
        chosen={input.category}
        choose={(category) => set({ category })}
      />
      <Field label={words.say('people.country')} value={input.country} onChange={(country) => set({ country })} />
      <Tick ticked={input.ctuMember} tick={(ctuMember) => set({ ctuMember })}>
        {words.say('people.ctu')}
      </Tick>
      <Tick ticked={input.ituMemberState} tick={(ituMemberState) => set({ ituMemberState })}>
        {words.say('people.itu')}
      </Tick>
      <RefusalNotice outcome={outcome} />
      <p className="row">
        <Button type="submit" kind="main" isDisabled={acting}>
          {words.say('people.add')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.say('frame.cancel')}
        </Button>
      </p>
    </SendForm>
  );
}
