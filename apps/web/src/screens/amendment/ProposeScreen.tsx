import { useParams, useSearchParams } from 'react-router';
import { ProvisionPageDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useSession } from '../../client/session.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer, Waiting } from '../../parts/Answer.js';
import { NotHere } from '../../parts/NotHere.js';
import { provisionName } from '../../parts/provision-name.js';
import { calm } from '../../parts/text/DivisionName.js';
import { useTitle } from '../../ui/use-title.js';
import { AmendmentForm } from './AmendmentForm.js';
import { kindsOf } from './amendment-draft.js';
import { useKeptBeginning } from './use-kept-beginning.js';
import { useReversal } from './use-reversal.js';

export function ProposeScreen() {
  const words = useWords();
  const { provisionId = '' } = useParams();
  const [search] = useSearchParams();
  const { conference } = useConference();
  const { known } = useSession();
  // Words kept on the device carry their author's name, so the author must be known first.
  const ask = useAsk(ProvisionPageDocument, { id: provisionId }, { paused: !known });
  const reversal = useReversal(provisionId, search);
  const beginning = useKeptBeginning(search);
  useTitle(words.say('amendment.propose'), conference.shortName);
  const about = search.get('about') === 'heading' ? 'heading' : 'provision';
  const wanted = kindsOf[about].find((kind) => kind === search.get('kind')) ?? 'MOD';
  if (!conference.may.includes('fileAmendment') && !conference.may.includes('enterAmendment')) return <NotHere />;
  return (
    <Answer ask={ask}>
      {({ provision }) =>
        provision &&
        (reversal === undefined || beginning === undefined ? (
          <Waiting />
        ) : (
          <>
            <header className="page-head">
              <p className="kicker">
                {provision.instrument.shortTitle} · {calm(provision.divisionLabel)}
              </p>
              <h1 className="figures">
                {words.say('amendment.title', { provision: provisionName(words, provision) })}
              </h1>
            </header>
            <AmendmentForm
              key={provision.id}
              provision={provision}
              about={about}
              firstKind={wanted}
              reversal={reversal}
              beginning={beginning}
            />
          </>
        ))
      }
    </Answer>
  );
}
