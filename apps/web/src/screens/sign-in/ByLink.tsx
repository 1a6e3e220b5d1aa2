import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { RequestSignInLinkDocument } from '#lib/contract';
import { problemOf } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { ProblemNotice } from '../../parts/Answer.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';

export function ByLink() {
  const words = useWords();
  const [email, setEmail] = useState('');
  const [{ data, error, fetching }, request] = useMutation(RequestSignInLinkDocument);
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void request({ email: email.trim() });
      }}
    >
      <h2>{words.say('signIn.byLink')}</h2>
      <Field
        label={words.say('signIn.email')}
        type="email"
        name="email"
        autoComplete="email"
        isRequired
        value={email}
        onChange={setEmail}
      />
      <p>
        <Button type="submit" kind="main" isDisabled={fetching}>
          {words.say('signIn.sendLink')}
        </Button>
      </p>
      {error && <ProblemNotice problem={problemOf(error)} />}
      {data && (
        <Notice kind="done" title={words.say('signIn.linkSent')}>
          <p>{words.say('signIn.linkSentHint')}</p>
          {data.requestSignInLink.outbox && (
            <p>
              <Link to="/outbox">{words.say('signIn.toOutbox')}</Link>
            </p>
          )}
        </Notice>
      )}
    </Form>
  );
}
