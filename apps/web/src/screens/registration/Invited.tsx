import { useEffect, useRef, useState } from 'react';
import { DeclineInvitationDocument, type InvitationInFormFragment, OpenInvitationDocument } from '#lib/contract';
import { day } from '#lib/words';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { SendForm } from '../../ui/SendForm.js';
import { invitedForm } from './form-draft.js';
import { MeetingHead } from './MeetingHead.js';
import { RegisterForm } from './RegisterForm.js';

interface InvitedProps {
  readonly invitation: InvitationInFormFragment;
  readonly link: string;
}

/** Whoever was invited registers, or says that they cannot come and is heard all the same. */
export function Invited({ invitation, link }: InvitedProps) {
  const words = useWords();
  const [declining, setDeclining] = useState(false);
  const [answered, setAnswered] = useState(invitation);
  const { act } = useAct(OpenInvitationDocument, 'openInvitation', 'Invitation');
  const told = useRef(false);
  useEffect(() => {
    if (told.current) return;
    told.current = true;
    void act({});
  }, [act]);
  const { contact, meeting, state } = answered;
  if (declining)
    return (
      <Decline
        invitation={answered}
        done={(next) => {
          setAnswered(next);
          setDeclining(false);
          window.scrollTo({ top: 0 });
        }}
        cancel={() => setDeclining(false)}
      />
    );
  return (
    <RegisterForm meeting={meeting} known={null} start={invitedForm(invitation)} link={link}>
      <Notice
        kind={state === 'DECLINED' ? 'done' : 'plain'}
        title={
          state === 'DECLINED'
            ? words.say('register.declined')
            : words.say('register.invited', { name: contact.name, organisation: contact.organisation })
        }
      >
        {state === 'DECLINED' ? (
          <p>{words.say('register.declinedThanks')}</p>
        ) : (
          <p>
            <Button size="small" onPress={() => setDeclining(true)}>
              {words.say('register.cannotCome')}
            </Button>
          </p>
        )}
      </Notice>
    </RegisterForm>
  );
}

interface DeclineProps {
  readonly invitation: InvitationInFormFragment;
  readonly done: (next: InvitationInFormFragment) => void;
  readonly cancel: () => void;
}

function Decline({ invitation, done, cancel }: DeclineProps) {
  const words = useWords();
  const [answer, setAnswer] = useState({ reason: '', representative: '', statement: '' });
  const set = (part: Partial<typeof answer>) => setAnswer((before) => ({ ...before, ...part }));
  const { act, acting, outcome } = useAct(DeclineInvitationDocument, 'declineInvitation', 'Invitation');
  const decline = async () => {
    const found = await act(answer);
    if (found.kind === 'done') done(found.value);
  };
  const due = invitation.meeting.registrationDesk?.statementsDueOn ?? null;
  return (
    <SendForm className="stack register" onSend={decline}>
      <MeetingHead meeting={invitation.meeting} />
      <h2>{words.say('register.cannotCome')}</h2>
      <p className="measure">{words.say('register.declineLead')}</p>
      <Field
        label={words.say('register.declineReason')}
        value={answer.reason}
        onChange={(reason) => set({ reason })}
        autoFocus
      />
      <Field
        label={words.say('register.representative')}
        value={answer.representative}
        onChange={(representative) => set({ representative })}
      />
      <Field
        label={words.say('register.statement')}
        hint={words.say('register.statementHint', { due: due === null ? 'none' : day(words.locale, due) })}
        lines={6}
        value={answer.statement}
        onChange={(statement) => set({ statement })}
      />
      <RefusalNotice outcome={outcome} />
      <p className="row register-acts">
        <Button type="submit" kind="main" isDisabled={acting}>
          {words.say('register.declineSend')}
        </Button>
        <Button kind="quiet" onPress={cancel}>
          {words.say('register.canCome')}
        </Button>
      </p>
    </SendForm>
  );
}
