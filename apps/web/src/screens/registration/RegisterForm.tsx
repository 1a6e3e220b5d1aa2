import type { ReactNode } from 'react';
import { day } from '#lib/words';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { SendForm } from '../../ui/SendForm.js';
import { useTitle } from '../../ui/use-title.js';
import { BodyFields } from './BodyFields.js';
import { Lacks } from './Lacks.js';
import { MeetingHead } from './MeetingHead.js';
import { MemberFields } from './MemberFields.js';
import { RegistrationState } from './RegistrationState.js';
import { type RegisterFormProps, useRegisterForm } from './use-register-form.js';

export function RegisterForm({ children, ...props }: RegisterFormProps & { readonly children?: ReactNode }) {
  const words = useWords();
  const { meeting, link } = props;
  const form = useRegisterForm(props);
  const { stands, outcome } = form;
  useTitle(words.say('register.title'), meeting.name);
  const desk = meeting.registrationDesk;
  const keptUntil = desk?.keptUntil ?? null;
  const writes = stands === null ? desk?.open === true : stands.may.includes('write');
  return (
    <div className="stack register" data-loose>
      <MeetingHead meeting={meeting} />
      {stands === null && children}
      <RegistrationState stands={stands} saved={outcome?.kind === 'done'} link={link} keptUntil={keptUntil} />
      {writes && <Fields form={form} keptUntil={keptUntil ?? ''} closesOn={desk?.closesOn ?? null} />}
      {!writes && stands === null && (
        <Notice kind="open" title={words.say('refusal.RegistrationClosed', { closedOn: desk?.closesOn })} />
      )}
    </div>
  );
}

interface FieldsProps {
  readonly form: ReturnType<typeof useRegisterForm>;
  readonly keptUntil: string;
  readonly closesOn: string | null;
}

function Fields({ form, keptUntil, closesOn }: FieldsProps) {
  const words = useWords();
  const { draft, change, stands, acting, outcome, save } = form;
  const sent = stands !== null && stands.state !== 'DRAFT';
  return (
    <SendForm className="stack" data-loose validationBehavior="aria" onSend={() => save(true)}>
      <BodyFields draft={draft} change={change} />
      <MemberFields draft={draft} change={change} keptUntil={keptUntil} />
      <Lacks lacks={form.lacks} tries={form.tries} />
      <RefusalNotice outcome={outcome} />
      <div className="row register-acts">
        <Button type="submit" kind="main" isDisabled={acting}>
          {words.say(sent ? 'register.sendChanges' : 'register.send')}
        </Button>
        {!sent && (
          <Button onPress={() => void save(false)} isDisabled={acting}>
            {words.say('register.keep')}
          </Button>
        )}
      </div>
      {closesOn && !sent && (
        <p className="hint measure">{words.say('register.until', { closes: day(words.locale, closesOn) })}</p>
      )}
    </SendForm>
  );
}
