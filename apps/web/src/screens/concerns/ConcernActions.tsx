import { useState } from 'react';
import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { AnswerConcern } from './AnswerConcern.js';
import { ConsiderConcern } from './ConsiderConcern.js';
import { DisposeConcern } from './DisposeConcern.js';
import type { Concern } from './use-ledger.js';
import { WithdrawConcern } from './WithdrawConcern.js';

export interface ActProps {
  readonly concern: Concern;
  readonly close: () => void;
  readonly onChanged: () => void;
}

const ACTS = {
  consider: { label: 'concern.consider', form: ConsiderConcern },
  dispose: { label: 'concern.dispose', form: DisposeConcern },
  answer: { label: 'concern.answer', form: AnswerConcern },
  answerFor: { label: 'concern.answerFor', form: AnswerConcern },
  withdraw: { label: 'concern.withdraw', form: WithdrawConcern },
} as const;
type Act = keyof typeof ACTS;

interface ConcernActionsProps {
  readonly concern: Concern;
  readonly onChanged: () => void;
}

/** What the viewer may do with a concern; the next step stands first. */
export function ConcernActions({ concern, onChanged }: ConcernActionsProps) {
  const words = useWords();
  const path = useConferencePath();
  const [acting, setActing] = useState<Act | null>(null);
  const may = (Object.keys(ACTS) as Act[]).filter((act) => concern.may.includes(act));
  const { amendment } = concern;
  const Form = acting && ACTS[acting].form;
  return (
    <>
      {concern.source === 'AMENDMENT' && amendment && concern.disposition === null && (
        <p className="small soft">
          {words.say('concern.withAmendment')}{' '}
          <Link to={path(`/amendments/${amendment.id}`)}>{words.say('concern.toAmendment')}</Link>
        </p>
      )}
      {may.length > 0 && (
        <div className="row no-print">
          {may.map((act) => (
            <Button key={act} size="small" kind={act === 'withdraw' ? 'quiet' : 'plain'} onPress={() => setActing(act)}>
              {words.say(ACTS[act].label)}
            </Button>
          ))}
        </div>
      )}
      {Form && <Form concern={concern} close={() => setActing(null)} onChanged={onChanged} />}
    </>
  );
}
