import { useState } from 'react';
import {
  ApproveRegistrationDocument,
  DeclineRegistrationDocument,
  type RegistrationAtDeskFragment,
  RenewRegistrationLinkDocument,
} from '#lib/contract';
import { type TakesPartAs, usuallyTakesPartAs } from '#lib/registration';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { StakeholderChoice } from '../../parts/people/StakeholderChoice.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Choices } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { SendForm } from '../../ui/SendForm.js';

interface DecideProps {
  readonly registration: RegistrationAtDeskFragment;
  readonly again: () => void;
}

/** What the secretariat makes of it. */
export function Decide({ registration, again }: DecideProps) {
  const words = useWords();
  const { may, state, members } = registration;
  const late = members.some(({ admitted, left, email }) => !admitted && !left && email !== '');
  return (
    <div className="stack no-print" data-loose>
      {may.includes('approve') && (state !== 'APPROVED' || late) && (
        <section className="stack" aria-labelledby="approve">
          <h2 id="approve">
            {words.say(state === 'APPROVED' ? 'registrations.admitLate' : 'registrations.approveTitle')}
          </h2>
          <Approve registration={registration} again={again} />
        </section>
      )}
      {may.includes('decline') && <Decline registration={registration} again={again} />}
      {may.includes('renewLink') && <Renew registration={registration} />}
    </div>
  );
}

const bodies = ['NEW', 'KNOWN'] as const;
const parts = ['DELEGATION', 'OBSERVER'] as const;

function Approve({ registration, again }: DecideProps) {
  const words = useWords();
  const { id, version, category, state } = registration;
  const [body, setBody] = useState<(typeof bodies)[number]>('NEW');
  const [symbol, setSymbol] = useState('');
  const [stakeholderId, setStakeholderId] = useState<string | null>(null);
  const [takesPartAs, setTakesPartAs] = useState(registration.takesPartAs ?? usuallyTakesPartAs(category));
  const { act, acting, outcome } = useAct(ApproveRegistrationDocument, 'approveRegistration', 'Registration');
  const first = state !== 'APPROVED';
  const named = !first || (body === 'NEW' ? symbol.trim() !== '' : stakeholderId !== null);
  const approve = async () => {
    const as = body === 'NEW' ? { symbol: symbol.trim(), takesPartAs } : { stakeholderId, takesPartAs };
    const found = await act({ registrationId: id, as: first ? as : { takesPartAs }, expectedVersion: version });
    if (found.kind === 'done') again();
  };
  return (
    <SendForm className="stack measure" onSend={approve}>
      <p className="hint">{words.say('registrations.approveMeans')}</p>
      {first && (
        <>
          <Choices
            label={words.say('registrations.body')}
            choices={bodies.map((key) => ({ key, label: words.say(`registrations.body.${key}`) }))}
            chosen={body}
            choose={setBody}
          />
          {body === 'NEW' ? (
            <Field
              label={words.say('people.symbol')}
              hint={words.say('registrations.symbolHint')}
              value={symbol}
              onChange={setSymbol}
            />
          ) : (
            <StakeholderChoice label={words.say('people.name')} chosen={stakeholderId} choose={setStakeholderId} />
          )}
          <PartChoice chosen={takesPartAs} choose={setTakesPartAs} />
        </>
      )}
      <RefusalNotice outcome={outcome} />
      <p>
        <Button type="submit" kind="main" isDisabled={acting || !named}>
          {words.say(first ? 'registrations.approve' : 'registrations.admit')}
        </Button>
      </p>
    </SendForm>
  );
}

interface PartChoiceProps {
  readonly chosen: TakesPartAs;
  readonly choose: (as: TakesPartAs) => void;
}

function PartChoice({ chosen, choose }: PartChoiceProps) {
  const words = useWords();
  return (
    <Choices
      label={words.say('registrations.takesPart')}
      choices={parts.map((key) => ({
        key,
        label: words.sayKind('takesPartAs', key),
        hint: words.say(`registrations.takesPart.${key}`),
      }))}
      chosen={chosen}
      choose={choose}
    />
  );
}

function Decline({ registration, again }: DecideProps) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const { act, acting, outcome } = useAct(DeclineRegistrationDocument, 'declineRegistration', 'Registration');
  const decline = async () => {
    const { id, version } = registration;
    const found = await act({ registrationId: id, reason: reason.trim(), expectedVersion: version });
    if (found.kind === 'done') again();
  };
  return (
    <section className="stack measure" aria-labelledby="decline">
      <h2 id="decline">{words.say('registrations.declineTitle')}</h2>
      <Field
        label={words.say('registrations.reason')}
        hint={words.say('registrations.reasonHint')}
        lines={3}
        value={reason}
        onChange={setReason}
      />
      <RefusalNotice outcome={outcome} />
      <p>
        <Button kind="danger" onPress={() => void decline()} isDisabled={acting || reason.trim() === ''}>
          {words.say('registrations.decline')}
        </Button>
      </p>
    </section>
  );
}

function Renew({ registration }: Pick<DecideProps, 'registration'>) {
  const words = useWords();
  const { act, acting, outcome } = useAct(RenewRegistrationLinkDocument, 'renewRegistrationLink', 'Registration');
  return (
    <section className="stack measure" aria-labelledby="renew">
      <h2 id="renew">{words.say('registrations.renewTitle')}</h2>
      <p className="hint">{words.say('registrations.renewMeans', { address: registration.focalEmail })}</p>
      {outcome?.kind === 'done' && <Notice kind="done" title={words.say('registrations.renewed')} />}
      <RefusalNotice outcome={outcome} />
      <p>
        <Button onPress={() => void act({ registrationId: registration.id })} isDisabled={acting}>
          {words.say('registrations.renew')}
        </Button>
      </p>
    </section>
  );
}
