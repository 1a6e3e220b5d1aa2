import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { IssueLedger } from '../../parts/IssueLedger.js';
import { useTitle } from '../../ui/use-title.js';
import { Changes } from './Changes.js';
import { OwnPapers } from './OwnPapers.js';
import { Standing } from './Standing.js';
import { Texts } from './Texts.js';
import { useConferenceHome } from './use-conference-home.js';
import { WaitsForMe } from './WaitsForMe.js';
import { WhereWeAre } from './WhereWeAre.js';

export function ConferenceHomeScreen() {
  const words = useWords();
  const { conference } = useConference();
  const ask = useConferenceHome();
  useTitle(conference.shortName);
  return (
    <Answer ask={ask}>
      {({ conference: home }) =>
        home && (
          <>
            <header className="page-head">
              <h1>{conference.name}</h1>
            </header>
            <WhereWeAre home={home} asOf={conference.asOf} endsOn={conference.endsOn} />
            <div className="home-columns">
              <div className="stack" data-loose>
                <Standing home={home} />
                <section>
                  <div className="section-title">
                    <h2>{words.say('home.issues')}</h2>
                  </div>
                  <IssueLedger issues={home.issues} />
                </section>
                <Texts home={home} />
              </div>
              <div className="stack" data-loose>
                <WaitsForMe tasks={home.waitsForMe} />
                <OwnPapers />
                <Changes changes={home.changes} />
              </div>
            </div>
          </>
        )
      }
    </Answer>
  );
}
