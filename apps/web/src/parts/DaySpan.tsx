import { useWords } from '../client/words.js';

interface DaySpanProps {
  readonly from: string;
  readonly to: string;
  readonly short?: boolean;
}

/** `3–14 December 2012`, as the reader's language writes a span of days. */
export function DaySpan({ from, to, short = false }: DaySpanProps) {
  const { locale } = useWords();
  const written = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: short ? 'short' : 'long',
    ...(!short && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return <time dateTime={from}>{written.formatRange(new Date(from), new Date(to))}</time>;
}
