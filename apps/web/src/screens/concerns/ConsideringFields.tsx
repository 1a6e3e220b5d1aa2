import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { today } from '../../parts/days.js';
import { Field } from '../../ui/Field.js';

export interface Considering {
  readonly where: string;
  readonly on: string;
  readonly note: string;
}

/** A sitting of today, as the conference is lived. */
export function useConsideringToday(): Considering {
  const { conference } = useConference();
  return { where: '', on: conference.asOf ?? today(), note: '' };
}

interface ConsideringFieldsProps {
  readonly considering: Considering;
  readonly change: (part: Partial<Considering>) => void;
}

/** Where and when a concern was discussed. */
export function ConsideringFields({ considering, change }: ConsideringFieldsProps) {
  const words = useWords();
  return (
    <>
      <Field
        label={words.say('concern.where')}
        hint={words.say('concern.whereHint')}
        value={considering.where}
        onChange={(where) => change({ where })}
        maxLength={500}
        isRequired
      />
      <Field
        label={words.say('concern.on')}
        type="date"
        value={considering.on}
        onChange={(on) => change({ on })}
        isRequired
      />
      <Field
        label={words.say('concern.note')}
        lines={3}
        value={considering.note}
        onChange={(note) => change({ note })}
      />
    </>
  );
}

export function isWhole({ where, on }: Considering): boolean {
  return where.trim() !== '' && on !== '';
}
