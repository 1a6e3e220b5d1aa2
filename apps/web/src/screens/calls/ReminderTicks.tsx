import { useWords, type Words } from '../../client/words.js';
import { Tick } from '../../ui/Choices.js';
import { remindersOffered } from './reminders.js';

interface ReminderTicksProps {
  /** Hours before the end. */
  readonly hours: readonly number[];
  readonly change: (hours: readonly number[]) => void;
}

/** When those who are silent are reminded, and heads of what they have not cleared. */
export function ReminderTicks({ hours, change }: ReminderTicksProps) {
  const words = useWords();
  const tick = (each: number, on: boolean) => change(on ? [...hours, each] : hours.filter((other) => other !== each));
  return (
    <fieldset className="stack" data-tight>
      <legend className="label">{words.say('calls.reminders')}</legend>
      <p className="hint">{words.say('calls.remindersHint')}</p>
      <div className="row reminder-ticks">
        {remindersOffered(hours).map((each) => (
          <Tick key={each} ticked={hours.includes(each)} tick={(on) => tick(each, on)}>
            {before(words, each)}
          </Tick>
        ))}
      </div>
    </fieldset>
  );
}

function before(words: Words, hours: number): string {
  return hours % 24 === 0
    ? words.say('calls.daysBefore', { count: hours / 24 })
    : words.say('calls.hoursBefore', { count: hours });
}
