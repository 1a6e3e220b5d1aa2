import { useState } from 'react';
import {
  type CredentialsState,
  NoteCredentialsDocument,
  SetStandingDocument,
  type StakeholderAtDeskFragment,
} from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { PickList } from '../../ui/PickList.js';
import { SendForm } from '../../ui/SendForm.js';

interface StandingProps {
  readonly stakeholder: StakeholderAtDeskFragment;
  readonly again: () => void;
}

/** Two memberships, each for its own time, and powers. */
export function Standing({ stakeholder, again }: StandingProps) {
  return (
    <div className="panel stack">
      <h3>{stakeholder.name}</h3>
      <div className="counts-tables">
        <Memberships stakeholder={stakeholder} again={again} />
        <Powers stakeholder={stakeholder} again={again} />
      </div>
    </div>
  );
}

function Memberships({ stakeholder, again }: StandingProps) {
  const words = useWords();
  const { id, version } = stakeholder;
  const [ctu, setCtu] = useState(stakeholder.ctu);
  const [itu, setItu] = useState(stakeholder.itu);
  const [confirmed, setConfirmed] = useState(stakeholder.confirmed);
  const { act, acting, outcome } = useAct(SetStandingDocument, 'setStanding', 'Stakeholder');
  const keep = async () => {
    const dated = ({ member, from, until }: typeof ctu) => ({ member, from, until });
    const found = await act({
      input: { stakeholderId: id, ctu: dated(ctu), itu: dated(itu), confirmed, expectedVersion: version },
    });
    if (found.kind === 'done') again();
  };
  return (
    <SendForm className="stack" onSend={keep}>
      <Membership label={words.say('people.ctu')} fact={ctu} set={setCtu} />
      <Membership label={words.say('people.itu')} fact={itu} set={setItu} />
      <Tick ticked={confirmed} tick={setConfirmed}>
        {words.say('people.confirmedTick')}
      </Tick>
      <RefusalNotice outcome={outcome} />
      <p>
        <Button type="submit" isDisabled={acting}>
          {words.say('people.keepStanding')}
        </Button>
      </p>
    </SendForm>
  );
}

type Fact = StakeholderAtDeskFragment['ctu'];

interface MembershipProps {
  readonly label: string;
  readonly fact: Fact;
  readonly set: (fact: Fact) => void;
}

function Membership({ label, fact, set }: MembershipProps) {
  const words = useWords();
  return (
    <fieldset className="stack plain-fieldset" data-tight>
      <Tick ticked={fact.member} tick={(member) => set({ ...fact, member })}>
        {label}
      </Tick>
      {fact.member && (
        <div className="register-pair">
          <Field
            label={words.say('people.from')}
            type="date"
            value={fact.from ?? ''}
            onChange={(from) => set({ ...fact, from: from || null })}
          />
          <Field
            label={words.say('people.until')}
            type="date"
            value={fact.until ?? ''}
            onChange={(until) => set({ ...fact, until: until || null })}
          />
        </div>
      )}
    </fieldset>
  );
}

const states: readonly CredentialsState[] = ['IN_ORDER', 'PROVISIONAL', 'NOT_SUBMITTED', 'NOT_IN_ORDER', 'TRANSFERRED'];

function Powers({ stakeholder, again }: StandingProps) {
  const words = useWords();
  const { id, credentials } = stakeholder;
  const [state, setState] = useState<CredentialsState>(credentials?.state ?? 'NOT_SUBMITTED');
  const [mayVote, setMayVote] = useState(credentials?.mayVote ?? true);
  const [maySign, setMaySign] = useState(credentials?.maySign ?? false);
  const [signedBy, setSignedBy] = useState(credentials?.signedBy ?? '');
  const { act, acting, outcome } = useAct(NoteCredentialsDocument, 'noteCredentials', 'Stakeholder');
  const choose = (next: CredentialsState) => {
    setState(next);
    if (next === 'NOT_IN_ORDER') {
      setMayVote(false);
      setMaySign(false);
    }
  };
  const note = async () => {
    const found = await act({ input: { stakeholderId: id, state, mayVote, maySign, signedBy } });
    if (found.kind === 'done') again();
  };
  return (
    <SendForm className="stack" onSend={note}>
      <PickList
        label={words.say('people.credentials')}
        items={states.map((key) => ({ key, label: words.sayKind('credentials', key) }))}
        chosen={state}
        choose={choose}
      />
      <Tick ticked={mayVote} tick={setMayVote} hint={words.say('people.mayVoteHint')}>
        {words.say('people.mayVote')}
      </Tick>
      <Tick ticked={maySign} tick={setMaySign}>
        {words.say('people.maySign')}
      </Tick>
      <Field label={words.say('people.signedBy')} value={signedBy} onChange={setSignedBy} />
      <RefusalNotice outcome={outcome} />
      <p>
        <Button type="submit" isDisabled={acting}>
          {words.say('people.noteCredentials')}
        </Button>
      </p>
    </SendForm>
  );
}
