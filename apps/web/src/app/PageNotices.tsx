import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useConnectionLost } from '../client/connection.js';
import { useNewerVersion } from '../client/kept-pages.js';
import { rememberViewer } from '../client/last-viewer.js';
import { lookNow, useUnreachableSince } from '../client/reach.js';
import { useSession } from '../client/session.js';
import { useShownFrom } from '../client/shown-as-kept.js';
import { owesSignOut } from '../client/sign-out-owed.js';
import { useWords } from '../client/words.js';
import { clockTime } from '../parts/clock-time.js';
import { Button, ButtonLink } from '../ui/Button.js';
import { useOnline } from '../ui/use-online.js';
import { leaveNothingOf } from './leave-nothing.js';

/** What concerns every page: whether the server is heard, whose session has ended, that there is a newer version. */
export function PageNotices() {
  return (
    <div className="page-notices no-print">
      <OfTheConnection />
      <OfTheSession />
      <OfTheVersion />
    </div>
  );
}

function OfTheConnection() {
  const words = useWords();
  const online = useOnline();
  const lost = useConnectionLost();
  const unreachable = useUnreachableSince() !== null;
  const from = useShownFrom();
  const { me } = useSession();
  if (online && !lost && !unreachable && from === null) return null;
  if (online && !unreachable && from === null) return <Line>{words.say('frame.noSocket')}</Line>;
  const said = [
    words.say(online ? 'frame.lost' : 'frame.offline'),
    from === null ? words.say('frame.mayBeOld') : words.say('frame.shownFrom', { at: clockTime(words.locale, from) }),
    me?.person && words.say('frame.kept'),
    owesSignOut() && words.say('frame.signOutOwed'),
  ];
  return (
    <Line>
      <span>{said.filter(Boolean).join(' ')}</span>
      <Button size="small" kind="quiet" onPress={() => void lookNow()}>
        {words.say('frame.tryAgain')}
      </Button>
    </Line>
  );
}

function OfTheSession() {
  const words = useWords();
  const { ended, renew } = useSession();
  const { pathname, hash } = useLocation();
  if (ended === null || pathname === '/sign-in') return null;
  const leave = () => {
    rememberViewer(null);
    void leaveNothingOf(ended.id);
    renew();
  };
  return (
    <Line>
      <span>{words.say('frame.ended', { name: ended.name })}</span>
      <ButtonLink to={`/sign-in?to=${encodeURIComponent(pathname + hash)}`} size="small" kind="main">
        {words.say('frame.signInAgain')}
      </ButtonLink>
      <Button size="small" kind="quiet" onPress={leave}>
        {words.say('frame.leaveNothing', { name: ended.name })}
      </Button>
    </Line>
  );
}

function OfTheVersion() {
  const words = useWords();
  if (!useNewerVersion()) return null;
  return (
    <Line>
      <span>{words.say('frame.newer')}</span>
      <Button size="small" onPress={() => location.reload()}>
        {words.say('frame.newerTake')}
      </Button>
    </Line>
  );
}

function Line({ children }: { readonly children: ReactNode }) {
  return (
    <div className="connection-notice" role="status">
      {children}
    </div>
  );
}
