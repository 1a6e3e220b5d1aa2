import { Link } from 'react-router';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { ButtonLink } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';

export function TextsScreen() {
  const words = useWords();
  const { conference } = useConference();
  const path = useConferencePath();
  useTitle(words.say('home.texts'), conference.shortName);
  const mayImport = conference.may.includes('importInstrument');
  return (
    <>
      <header className="page-head">
        <h1>{words.say('home.texts')}</h1>
        <p className="lead">{words.say('text.lead')}</p>
        {mayImport && (
          <p>
            <ButtonLink to={path('/import')}>{words.say('text.import')}</ButtonLink>
          </p>
        )}
      </header>
      {conference.instruments.length === 0 && (
        <Empty title={words.say('text.empty')}>
          <p>{words.say('text.emptyHint')}</p>
        </Empty>
      )}
      <ul className="ledger">
        {conference.instruments.map((text) => (
          <li key={text.id}>
            <h2>
              <Link to={path(`/text/${text.id}`)}>{text.title}</Link>
            </h2>
            {text.draft && (
              <p className="row">
                <Link to={path(`/draft/${text.draft.id}`)}>{words.say('text.toDraft')}</Link>
                <Link to={path(`/proposals/${text.draft.id}`)}>{words.say('home.toProposals')}</Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
