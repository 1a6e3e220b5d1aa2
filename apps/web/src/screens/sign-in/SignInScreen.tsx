import { useWords } from '../../client/words.js';
import { Notice } from '../../ui/Notice.js';
import { useTitle } from '../../ui/use-title.js';
import { ByLink } from './ByLink.js';
import { ByPassword } from './ByPassword.js';
import { ExamplePersonas } from './ExamplePersonas.js';
import { useSignInToken } from './use-sign-in-token.js';

export function SignInScreen() {
  const words = useWords();
  const link = useSignInToken();
  useTitle(words.say('signIn.title'));
  if (link === 'following') return <p className="loading">{words.say('signIn.following')}</p>;
  return (
    <div className="sign-in">
      <header className="page-head">
        <h1>{words.say('signIn.title')}</h1>
        <p className="lead">{words.say('signIn.lead')}</p>
        {link === 'refused' && <Notice kind="problem" title={words.say('signIn.badLink')} />}
      </header>
      <ExamplePersonas />
      <div className="sign-in-ways">
        <ByLink />
        <ByPassword />
      </div>
    </div>
  );
}
