import { useState } from 'react';
import { Link } from 'react-router';
import { CorrectInterventionDocument } from '#lib/contract';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { clockTime } from '../../parts/clock-time.js';
import { StakeholderBadge } from '../../parts/people/StakeholderBadge.js';
import { Button } from '../../ui/Button.js';
import { CorrectWords } from './CorrectWords.js';
import { RaiseFromNote } from './RaiseFromNote.js';
import type { InterventionNoted, ItemInRoom } from './use-item-in-room.js';

interface NotedProps {
  readonly said: InterventionNoted;
  readonly item: ItemInRoom;
  readonly mayNote: boolean;
  readonly onChanged: () => void;
}

/** One statement, the concerns it carried into the ledger, and the way to raise one. */
export function Noted({ said, item, mayNote, onChanged }: NotedProps) {
  const words = useWords();
  const path = useConferencePath();
  const { conference } = useConference();
  const [open, setOpen] = useState<'correct' | 'raise' | null>(null);
  const correcting = useAct(CorrectInterventionDocument, 'correctIntervention', 'Intervention');
  const done = () => {
    setOpen(null);
    onChanged();
  };
  const correct = async (text: string) => {
    const asked = { interventionId: said.id, text, expectedVersion: said.version };
    if ((await correcting.act(asked)).kind === 'done') done();
  };
  return (
    <li className="noted">
      <p className="row">
        <StakeholderBadge stakeholder={said.stakeholder} />
        <time dateTime={said.at} className="soft small figures">
          {clockTime(words.locale, Date.parse(said.at))}
        </time>
        {said.version > 1 && <span className="soft small">({words.say('floor.corrected')})</span>}
      </p>
      {open === 'correct' ? (
        <CorrectWords
          label={words.say('floor.noteText')}
          text={said.text}
          acting={correcting.acting}
          outcome={correcting.outcome}
          keep={(text) => void correct(text)}
          cancel={() => setOpen(null)}
        />
      ) : (
        <p className="ledger-words">{said.text}</p>
      )}
      <p className="row small">
        {said.concerns.map((concern) => (
          <Link key={concern.id} to={path(`/concerns/${concern.id}`)} title={concern.text}>
            {words.say('floor.concern', { number: concern.number })}
          </Link>
        ))}
        {mayNote && open === null && (
          <span className="row no-print">
            {conference.may.includes('enterConcern') && (
              <Button size="small" onPress={() => setOpen('raise')}>
                {words.say('floor.raise')}
              </Button>
            )}
            <Button size="small" kind="quiet" onPress={() => setOpen('correct')}>
              {words.say('floor.correct')}
            </Button>
          </span>
        )}
      </p>
      {open === 'raise' && <RaiseFromNote said={said} item={item} done={done} cancel={() => setOpen(null)} />}
    </li>
  );
}
