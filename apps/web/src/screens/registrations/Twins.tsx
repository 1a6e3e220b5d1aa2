import { useState } from 'react';
import { Link } from 'react-router';
import { MergeRegistrationsDocument, type RegistrationAtDeskFragment } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';

interface TwinsProps {
  readonly registration: RegistrationAtDeskFragment;
  readonly again: () => void;
}

type Twin = RegistrationAtDeskFragment['lookAlikes'][number];

/** Registrations that may be of the same body, and joining them. */
export function Twins({ registration, again }: TwinsProps) {
  const words = useWords();
  const path = useConferencePath();
  const [joining, setJoining] = useState<Twin | null>(null);
  const merging = useAct(MergeRegistrationsDocument, 'mergeRegistrations', 'Registration');
  const { id, lookAlikes, may } = registration;
  const join = async (twin: Twin) => {
    await merging.act({ registrationId: id, twinId: twin.id });
    setJoining(null);
    again();
  };
  if (lookAlikes.length === 0 && !merging.outcome) return null;
  return (
    <section className="stack" aria-labelledby="twins">
      <h2 id="twins">{words.say('registrations.twins')}</h2>
      <ul className="ledger">
        {lookAlikes.map((twin) => (
          <li key={twin.id}>
            <span>
              <Link to={path(`/registrations/${twin.id}`)}>
                {words.say('registrations.numbered', { number: twin.number })} {twin.organisation}
              </Link>
              , {twin.country || '–'}
            </span>
            <span className="small soft">
              {words.sayKind('registrationState', twin.state)} · {twin.focalEmail}
            </span>
            {may.includes('merge') && twin.state !== 'APPROVED' && (
              <p>
                <Button size="small" onPress={() => setJoining(twin)}>
                  {words.say('registrations.join')}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <RefusalNotice outcome={merging.outcome} />
      {joining && (
        <Confirm
          title={words.say('registrations.joinTitle', { number: joining.number })}
          act={words.say('registrations.joinAct')}
          acting={merging.acting}
          onAct={() => void join(joining)}
          onCancel={() => setJoining(null)}
        >
          <p>{words.say('registrations.joinMeans')}</p>
        </Confirm>
      )}
    </section>
  );
}
