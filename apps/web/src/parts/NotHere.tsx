import { useLocation } from 'react-router';
import { useSession } from '../client/session.js';
import { useWords } from '../client/words.js';
import { ButtonLink } from '../ui/Button.js';
import { useTitle } from '../ui/use-title.js';

/** What is hidden looks exactly like what does not exist; signing in may help with the one and not the other. */
export function NotHere() {
  const words = useWords();
  const { me } = useSession();
  const { pathname } = useLocation();
  useTitle(words.say('notHere.title'));
  return (
    <div className="stack not-here">
      <h1>{words.say('notHere.title')}</h1>
      <p>
        {words.say('notHere.why')} {!me?.person && words.say('notHere.signIn')}
      </p>
      <p className="row">
        <ButtonLink to="/">{words.say('notHere.home')}</ButtonLink>
        {!me?.person && (
          <ButtonLink to={`/sign-in?to=${encodeURIComponent(pathname)}`} kind="main">
            {words.say('frame.signIn')}
          </ButtonLink>
        )}
      </p>
    </div>
  );
}
