import type { Audience } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { Field } from '../../ui/Field.js';
import { StakeholderChoice } from './StakeholderChoice.js';

/** Whose paper it is that the secretariat enters, and the letter it came in. */
export interface OnBehalfDraft {
  readonly onBehalfOf: string | null;
  readonly receivedIn: string;
}

/** What the secretariat enters for others is open to the conference. */
export const audiencesOnBehalf: readonly Audience[] = ['PUBLIC', 'CONFERENCE'];

interface OnBehalfProps {
  readonly draft: OnBehalfDraft;
  readonly change: (part: Partial<OnBehalfDraft>) => void;
}

export function OnBehalf({ draft, change }: OnBehalfProps) {
  const words = useWords();
  return (
    <>
      <StakeholderChoice chosen={draft.onBehalfOf} choose={(onBehalfOf) => change({ onBehalfOf })} />
      <Field
        label={words.say('position.letter')}
        hint={words.say('position.letterHint')}
        value={draft.receivedIn}
        onChange={(receivedIn) => change({ receivedIn })}
        isRequired
      />
    </>
  );
}
