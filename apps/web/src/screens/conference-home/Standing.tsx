import { Link } from 'react-router';
import { useConference, useConferencePath } from '../../client/conference.js';
import { currentText } from '../../client/current-text.js';
import { useMembership } from '../../client/session.js';
import { useWords } from '../../client/words.js';
import type { ConferenceHome } from './use-conference-home.js';

/** Brackets left first, because that is what everyone asks; then how much there is of the rest. */
export function Standing({ home }: { readonly home: ConferenceHome }) {
  const words = useWords();
  const path = useConferencePath();
  const { conference } = useConference();
  const { standing } = home;
  const draft = currentText(conference)?.draft;
  const takesPart = useMembership(conference.id) !== null;
  return (
    <section aria-labelledby="standing">
      <h2 id="standing" className="unseen">
        {words.say('home.standing')}
      </h2>
      {draft ? (
        <p className="brackets-left">
          <Link to={path(`/draft/${draft.id}`)}>
            <span className="bracket-figure figures" aria-hidden="true">
              <span>[</span>
              {standing.brackets}
              <span>]</span>
            </span>
            <span className="bracket-words">
              <strong>{words.say('home.bracketsLeft', { count: standing.brackets })}</strong>
              <span className="soft">
                {words.say('home.bracketsIn', { provisions: standing.provisionsBracketed, all: standing.provisions })}
              </span>
            </span>
          </Link>
        </p>
      ) : (
        <p className="brackets-left">
          <strong>{words.say(takesPart ? 'home.noDraft' : 'home.noDraftPublic')}</strong>{' '}
          <span className="soft">{words.say(takesPart ? 'home.noDraftHint' : 'home.noDraftPublicHint')}</span>
        </p>
      )}
      <dl className="figure-line figures">
        <Figure count={standing.issues} label={words.say('home.issuesCount', { count: standing.issues })} />
        <Figure count={standing.positions} label={words.say('home.positions', { count: standing.positions })} />
        <Figure count={standing.comments} label={words.say('home.comments', { count: standing.comments })} />
        <Figure count={standing.amendments} label={words.say('home.amendments', { count: standing.amendments })} />
      </dl>
    </section>
  );
}

function Figure({ count, label }: { readonly count: number; readonly label: string }) {
  const { locale } = useWords();
  return (
    <div>
      <dt>{label}</dt>
      <dd>{new Intl.NumberFormat(locale).format(count)}</dd>
    </div>
  );
}
