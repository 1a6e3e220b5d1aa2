import { Link, useLocation, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { SetLocaleDocument } from '#lib/contract';
import { type Locale, localeNames, locales } from '#lib/words';
import { useSession } from '../client/session.js';
import { useWords } from '../client/words.js';
import { Button, ButtonLink } from '../ui/Button.js';
import { PickList } from '../ui/PickList.js';
import { useNarrow } from '../ui/use-narrow.js';
import { ThemeChoice } from './ThemeChoice.js';

export function Masthead() {
  const words = useWords();
  return (
    <header className="masthead">
      <Link to="/" className="wordmark" aria-label={words.say('frame.home')}>
        <span aria-hidden="true">[</span>Caucus<span aria-hidden="true">]</span>
      </Link>
      <div className="masthead-tools">
        <LanguageChoice />
        <ThemeChoice />
        <WhoIsHere />
      </div>
    </header>
  );
}

function LanguageChoice() {
  const words = useWords();
  const { me } = useSession();
  const narrow = useNarrow('(max-width: 40rem)');
  const [, setLocale] = useMutation(SetLocaleDocument);
  const choose = (locale: Locale) => {
    words.setLocale(locale);
    if (me?.person) void setLocale({ locale });
  };
  return (
    <PickList
      quiet
      label={words.say('frame.language')}
      shown={narrow ? words.locale.toUpperCase() : undefined}
      labelHidden
      items={locales.map((key) => ({ key, label: localeNames[key] }))}
      chosen={words.locale}
      choose={choose}
    />
  );
}

function WhoIsHere() {
  const words = useWords();
  const { me, known, signOut } = useSession();
  const { pathname, hash } = useLocation();
  const navigate = useNavigate();
  if (!known) return null;
  if (!me?.person) {
    return (
      <ButtonLink to={`/sign-in?to=${encodeURIComponent(pathname + hash)}`} size="small" kind="main">
        {words.say('frame.signIn')}
      </ButtonLink>
    );
  }
  return (
    <>
      <Link to="/me" className="who">
        {me.person.name}
      </Link>
      <Button
        size="small"
        kind="quiet"
        onPress={() => void signOut().then(({ kind }) => kind === 'done' && navigate('/'))}
      >
        {words.say('frame.signOut')}
      </Button>
    </>
  );
}
