import { useState } from 'react';
import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { ObjectionShown } from '../../parts/consensus/ObjectionShown.js';
import { StanceWords } from '../../parts/consensus/StanceMark.js';
import { StakeholderBadge } from '../../parts/people/StakeholderBadge.js';
import { Button } from '../../ui/Button.js';
import { isAbsent } from './is-absent.js';
import { RuleOnObjection } from './RuleOnObjection.js';
import type { Call, ProvisionAsked, Voice } from './use-calls.js';

interface VoicesProps {
  readonly call: Call;
  readonly provision: ProvisionAsked;
  readonly onChanged: () => void;
}

/** Who said what, how the rule reads it, and under an objection its reason, its wording and the chair's ruling. */
export function Voices({ call, provision, onChanged }: VoicesProps) {
  const words = useWords();
  const spoken = provision.voices.filter(({ says }) => says !== 'silence');
  if (spoken.length === 0) return null;
  return (
    <div className="scroller">
      <table className="calm-table voices-table">
        <caption className="unseen">{words.say('calling.voices')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('stances.delegation')}</th>
            <th scope="col">{words.say('stances.says')}</th>
            <th scope="col">{words.say('stances.counts')}</th>
          </tr>
        </thead>
        <tbody>
          {spoken.map((voice) => (
            <VoiceRows key={voice.stakeholder.id} voice={voice} call={call} on={provision} onChanged={onChanged} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface VoiceRowsProps {
  readonly voice: Voice;
  readonly call: Call;
  readonly on: ProvisionAsked;
  readonly onChanged: () => void;
}

function VoiceRows({ voice, call, on, onChanged }: VoiceRowsProps) {
  const words = useWords();
  const { stakeholder, says, reading, uncounted, through, present, stance } = voice;
  const objection = stance?.objection ?? null;
  return (
    <>
      <tr data-says={says} data-more={objection !== null || undefined}>
        <th scope="row">
          <StakeholderBadge stakeholder={stakeholder} />
        </th>
        <td>
          <StanceWords says={says} />
          {through && (
            <span className="soft small"> {words.say('stances.through', { delegation: through.symbol })}</span>
          )}
          {isAbsent(call, present) && <span className="soft small"> ({words.say('calling.absent')})</span>}
        </td>
        <td className="small">
          {uncounted && words.sayKind('uncounted', uncounted)}
          {!uncounted && reading && words.sayKind('reading', reading, { kind: reading })}
        </td>
      </tr>
      {stance && objection && (
        <tr className="voice-reasons">
          <td colSpan={3}>
            <ObjectionShown objection={objection} on={on.words} />
            <Ruling voice={voice} call={call} stanceId={stance.id} onChanged={onChanged} />
            <ConcernLeft voice={voice} call={call} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Once the chair has ruled, or the call is over, what is asked in an objection still waits for somebody to say what becomes of it. */
function ConcernLeft({ voice: { undisposedConcernId, ruling }, call }: { readonly voice: Voice; readonly call: Call }) {
  const words = useWords();
  const path = useConferencePath();
  if (undisposedConcernId === null || (ruling === null && call.endedAt === null)) return null;
  return (
    <p className="small">
      {words.say('calling.undisposed')}{' '}
      <Link to={path(`/concerns/${undisposedConcernId}`)}>
        {words.say(
          call.may.includes('dispose') || call.may.includes('rule') ? 'calling.dispose' : 'calling.itsConcern',
        )}
      </Link>
    </p>
  );
}

interface RulingProps {
  readonly voice: Voice;
  readonly call: Call;
  readonly stanceId: string;
  readonly onChanged: () => void;
}

function Ruling({ voice: { stakeholder, ruling, reading, through }, call, stanceId, onChanged }: RulingProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const mayRule = call.may.includes('rule') && reading === 'against' && through === null;
  return (
    <div className="ruling stack" data-tight>
      {ruling && (
        <p>
          <strong>{words.say('calling.ruling', { finds: words.sayKind('ruling', ruling.finds) })}</strong>{' '}
          {ruling.reason}
          {ruling.by && <span className="soft small"> ({ruling.by.name})</span>}
        </p>
      )}
      {mayRule && (
        <p className="no-print">
          <Button size="small" onPress={() => setAsking(true)}>
            {words.say(ruling ? 'calling.ruleAgain' : 'calling.ruleOn')}
          </Button>
        </p>
      )}
      {asking && (
        <RuleOnObjection
          call={call}
          stanceId={stanceId}
          delegation={stakeholder.name}
          onDone={() => {
            setAsking(false);
            onChanged();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
