import { useWords } from '../../client/words.js';
import type { Item, MeetingOfPage } from './AgendaScreen.js';
import { dayIn, dayWords } from './agenda-times.js';
import { ItemBody } from './ItemBody.js';
import { useWhatIsOn } from './use-what-is-on.js';

/** The agenda for those who read it, day by day. */
export function AgendaList({ meeting }: { readonly meeting: MeetingOfPage }) {
  const words = useWords();
  const { on, next } = useWhatIsOn(meeting);
  return (
    <ol className="agenda">
      {meeting.agenda.map((item, at) => (
        <li key={item.id} aria-current={on.includes(item.id) ? 'time' : undefined}>
          <DayOver day={newDay(meeting, at)} locale={words.locale} />
          <ItemBody item={item} zone={meeting.zone} mark={markOf(item, { on, next })} />
        </li>
      ))}
    </ol>
  );
}

export function markOf({ id }: Item, { on, next }: ReturnType<typeof useWhatIsOn>): 'on' | 'next' | null {
  if (on.includes(id)) return 'on';
  return next === id ? 'next' : null;
}

/** The day, where it is another than that of the item before. */
export function newDay({ agenda, zone }: MeetingOfPage, at: number): string | null {
  const dayAt = (nth: number) => (agenda[nth] ? dayIn(agenda[nth], zone) : null);
  const day = dayAt(at);
  const before = agenda.slice(0, at).findLastIndex(({ startsAt }) => startsAt !== null);
  return day !== null && day !== dayAt(before) ? day : null;
}

export function DayOver({ day, locale }: { readonly day: string | null; readonly locale: string }) {
  return day === null ? null : <h3 className="agenda-day">{dayWords(locale, day)}</h3>;
}
