import { day, moment } from '#lib/words';
import { useWords } from '../client/words.js';

/** A moment: the day in sight, the minute on asking. */
export function Moment({ at }: { readonly at: string }) {
  const { locale } = useWords();
  return (
    <time dateTime={at} title={moment(locale, at)} className="figures">
      {day(locale, at)}
    </time>
  );
}
