import { useState } from 'react';
import { AppointDocument, type Role } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { StakeholderChoice } from '../../parts/people/StakeholderChoice.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { PickList } from '../../ui/PickList.js';
import { SendForm } from '../../ui/SendForm.js';

interface AppointProps {
  readonly onAppointed: () => void;
  readonly close: () => void;
}

const roles: readonly Role[] = ['SECRETARIAT', 'CHAIR', 'RAPPORTEUR', 'HEAD', 'DELEGATE', 'OBSERVER'];
const blank = {
  email: '',
  name: '',
  role: 'DELEGATE' as Role,
  stakeholderId: null as string | null,
  inDraftingGroup: false,
  sendLink: true,
};

export function Appoint({ onAppointed, close }: AppointProps) {
  const words = useWords();
  const { conference } = useConference();
  const [input, setInput] = useState(blank);
  const { act, acting, outcome } = useAct(AppointDocument, 'appoint', 'Membership');
  const set = (part: Partial<typeof blank>) => setInput((before) => ({ ...before, ...part }));
  const submit = async () => {
    const found = await act({ conferenceId: conference.id, input });
    if (found.kind !== 'done') return;
    setInput({ ...blank, role: input.role, stakeholderId: input.stakeholderId });
    onAppointed();
  };
  const speaks = input.role === 'HEAD' || input.role === 'DELEGATE' || input.role === 'OBSERVER';
  return (
    <SendForm className="panel stack" onSend={submit}>
      <Field
        label={words.say('people.email')}
        type="email"
        value={input.email}
        onChange={(email) => set({ email })}
        isRequired
      />
      <Field label={words.say('people.personName')} value={input.name} onChange={(name) => set({ name })} isRequired />
      <PickList
        label={words.say('people.role')}
        items={roles.map((key) => ({ key, label: words.sayKind('role', key, { kind: key }) }))}
        chosen={input.role}
        choose={(role) => set({ role })}
      />
      {speaks && <StakeholderChoice chosen={input.stakeholderId} choose={(stakeholderId) => set({ stakeholderId })} />}
      <Tick ticked={input.inDraftingGroup} tick={(inDraftingGroup) => set({ inDraftingGroup })}>
        {words.say('people.drafts')}
      </Tick>
      <Tick ticked={input.sendLink} tick={(sendLink) => set({ sendLink })}>
        {words.say('people.sendLink')}
      </Tick>
      <RefusalNotice outcome={outcome} />
      {outcome?.kind === 'done' && (
        <Notice kind="done" title={words.say('people.appointed', { name: outcome.value.person.name })} />
      )}
      <p className="row">
        <Button type="submit" kind="main" isDisabled={acting}>
          {words.say('people.appoint')}
        </Button>
        <Button kind="quiet" onPress={close}>
          {words.say('frame.close')}
        </Button>
      </p>
    </SendForm>
  );
}
