import { Link } from 'react-router';
import { ConferencesDocument } from '#lib/contract';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { DaySpan } from '../../parts/DaySpan.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';

export function ConferencesScreen() {
  const words = useWords();
  const ask = useAsk(ConferencesDocument, {}, { about: ['Conference'] });
  useTitle(words.say('conferences.title'));
  return (
    <>
      <header className="page-head">
        <h1>{words.say('conferences.title')}</h1>
        <p className="lead">{words.say('conferences.lead')}</p>
      </header>
      <Answer ask={ask}>
        {({ conferences }) =>
          conferences.length === 0 ? (
            <Empty title={words.say('conferences.empty')}>
              <p>{words.say('conferences.emptyHint')}</p>
            </Empty>
          ) : (
            <ul className="ledger">
              {conferences.map((each) => (
                <li key={each.id}>
                  <h2>
                    <Link to={`/c/${each.slug}`}>{each.shortName}</Link>
                  </h2>
                  <p className="ledger-main">{each.name}</p>
                  <p className="soft">
                    {each.place}, <DaySpan from={each.startsOn} to={each.endsOn} />
                    {each.example && ` · ${words.say('conferences.example')}`}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </>
  );
}
