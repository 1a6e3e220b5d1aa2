import { useState } from 'react';
import { post, type RestAnswer } from '../../client/rest.js';
import { useWords } from '../../client/words.js';
import { ProblemNotice } from '../../parts/Answer.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { SendForm } from '../../ui/SendForm.js';
import { useEntered } from './use-entered.js';

export function ByPassword() {
  const words = useWords();
  const entered = useEntered();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [asking, setAsking] = useState(false);
  const [answer, setAnswer] = useState<RestAnswer | null>(null);

  const submit = async () => {
    setAsking(true);
    const found = await post('/api/sign-in/password', { email: email.trim(), password });
    setAsking(false);
    setAnswer(found);
    if (found.kind === 'done') entered();
  };

  return (
    <SendForm className="stack" onSend={submit}>
      <h2>{words.say('signIn.byPassword')}</h2>
      <Field
        label={words.say('signIn.email')}
        type="email"
        autoComplete="username"
        isRequired
        value={email}
        onChange={setEmail}
      />
      <Field
        label={words.say('signIn.password')}
        type="password"
        autoComplete="current-password"
        isRequired
        value={password}
        onChange={setPassword}
      />
      <p>
        <Button type="submit" isDisabled={asking}>
          {words.say('signIn.withPassword')}
        </Button>
      </p>
      {answer?.kind === 'refused' && <Notice kind="problem" title={words.say('signIn.wrong')} />}
      {answer?.kind === 'failed' && <ProblemNotice problem={answer.problem} />}
    </SendForm>
  );
}
