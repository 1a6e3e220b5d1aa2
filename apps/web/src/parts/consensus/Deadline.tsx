import { useWords } from '../../client/words.js';
import { useNow } from './use-now.js';
import { ownZone, timeLeft, zonedMoment } from './zone-time.js';

interface DeadlineProps {
  readonly deadline: { readonly at: string; readonly zone: string };
}

/** Until when answers are taken, on the clocks it was announced by and on the reader's own. */
export function Deadline({ deadline: { at, zone } }: DeadlineProps) {
  const words = useWords();
  const now = useNow();
  const own = ownZone();
  const announced = zonedMoment(words.locale, at, zone);
  const here = zonedMoment(words.locale, at, own);
  // Zones of two names may show the same clock; then once is enough.
  const elsewhere = announced.split(' (')[0] !== here.split(' (')[0];
  const left = timeLeft(words.locale, at, now);
  const passed = Date.parse(at) <= now;
  return (
    <span className="deadline figures">
      <time dateTime={at}>{announced}</time>{' '}
      <span className="deadline-left" data-passed={passed || undefined}>
        {words.say(passed ? 'calling.passed' : 'calling.left', { left })}
      </span>
      {elsewhere && <span className="soft small deadline-here">{words.say('calling.here', { at: here })}</span>}
    </span>
  );
}
