import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { SetPasswordDocument } from '#lib/contract';
import { useSession } from '../../client/session.js';
import { problemOf } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { ProblemNotice, Waiting } from '../../parts/Answer.js';
import { KeptHere } from '../../parts/kept/KeptHere.js';
import { OwnCalendar } from '../../parts/meetings/OwnCalendar.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { useTitle } from '../../ui/use-title.js';

export function MeScreen() {
  const words = useWords();
  const { me, known } = useSession();
  useTitle(words.say('me.title'));
  if (!me) return known ? null : <Waiting />;
  if (!me.person) {
    return (
      <Empty title={words.say('me.signedOut')}>
        <ButtonLink to="/sign-in?to=/me" kind="main">
          {words.say('frame.signIn')}
        </ButtonLink>
      </Empty>
    );
  }
  return (
    <div className="stack" data-loose>
      <h1>{me.person.name}</h1>
      <section className="stack">
        <h2>{words.say('me.parts')}</h2>
        {me.memberships.length === 0 && <p>{words.say('me.noParts')}</p>}
        <ul className="stack" data-tight>
          {me.memberships.map((part) => (
            <li key={part.id}>
              <Link to={`/c/${part.conference.slug}`}>{part.conference.shortName}</Link>{' '}
              {words.say('me.part', {
                role: words.sayKind('role', part.role, { kind: part.role }),
                stakeholder: part.stakeholder?.name ?? 'none',
              })}
              {part.inDraftingGroup && `, ${words.say('me.draftingGroup')}`}
            </li>
          ))}
        </ul>
      </section>
      <p>
        <ButtonLink to="/me/notices">{words.say('me.notices')}</ButtonLink>
      </p>
      <OwnCalendar />
      <KeptHere />
      <PasswordForm has={me.hasPassword} />
    </div>
  );
}

function PasswordForm({ has }: { readonly has: boolean }) {
  const words = useWords();
  const { again } = useSession();
  const [password, setPassword] = useState('');
  const [{ data, error, fetching }, set] = useMutation(SetPasswordDocument);
  const result = data?.setPassword;
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void set({ password }).then((answer) => {
          if (answer.data?.setPassword.__typename !== 'PasswordSet') return;
          setPassword('');
          again();
        });
      }}
    >
      <h2>{words.say('me.password')}</h2>
      <p>{words.say(has ? 'me.passwordHas' : 'me.passwordNone')}</p>
      <Field
        label={words.say('me.newPassword')}
        type="password"
        autoComplete="new-password"
        isRequired
        value={password}
        onChange={setPassword}
        problem={result?.__typename === 'PasswordTooWeak' ? words.say('refusal.PasswordTooWeak', result) : undefined}
      />
      <p>
        <Button type="submit" isDisabled={fetching}>
          {words.say('me.setPassword')}
        </Button>
      </p>
      {error && <ProblemNotice problem={problemOf(error)} />}
      {result?.__typename === 'PasswordSet' && <Notice kind="done" title={words.say('me.passwordSet')} />}
    </Form>
  );
}
