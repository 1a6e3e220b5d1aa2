import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import { day } from '#lib/words';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { DaySpan } from '../../parts/DaySpan.js';
import { today } from '../../parts/days.js';
import { MeetingList } from './MeetingList.js';
import { type Event, type Placed, rulerOf } from './ruler.js';
import type { ConferenceHome } from './use-conference-home.js';

interface WhereWeAreProps {
  readonly home: ConferenceHome;
  readonly asOf: string | null;
  readonly endsOn: string;
}

/** Meetings and deadlines on a ruler of days, with the day the conference is lived on. */
export function WhereWeAre({ home, asOf, endsOn }: WhereWeAreProps) {
  const words = useWords();
  const now = asOf ?? today();
  const ruler = rulerOf(eventsOf(home), now, endsOn);
  const span = { from: ruler.from, to: ruler.to };
  return (
    <section className="where-we-are" aria-labelledby="where">
      <h2 id="where" className="unseen">
        {words.say('home.whereWeAre')}
      </h2>
      <div className="ruler" aria-hidden="true" style={{ '--lanes': ruler.lanes } as CSSProperties}>
        {ruler.months.map((month) => (
          <span key={month.day} className="ruler-month" style={{ '--at': month.at } as CSSProperties}>
            {monthName(words.locale, month.day)}
          </span>
        ))}
        {ruler.events.map((event) => (
          <Mark key={event.id} event={event} past={event.to < now} />
        ))}
        <span className="ruler-now" style={{ '--at': ruler.now } as CSSProperties}>
          <span className="figures">{day(words.locale, now)}</span>
        </span>
      </div>
      <MeetingList home={home} now={now} caption={words.say('home.ruler', span)} />
    </section>
  );
}

/** A way for the pointer alone: keys and readers go through the list below, which says the same. */
function Mark({ event, past }: { readonly event: Placed; readonly past: boolean }) {
  const path = useConferencePath();
  const style = { '--at': event.at, '--width': event.width, '--lane': event.lane } as CSSProperties;
  return (
    <span
      className="ruler-event"
      data-kind={event.kind}
      data-past={past || undefined}
      data-leftward={event.leftward || undefined}
      style={style}
    >
      <span className="ruler-bar" />
      <Link
        className="ruler-name"
        tabIndex={-1}
        to={path(event.kind === 'deadline' ? '/meetings' : `/meetings/${event.id}`)}
      >
        <span className="figures">
          <DaySpan from={event.from} to={event.to} short />
        </span>{' '}
        <strong>{event.name}</strong>
      </Link>
    </span>
  );
}

function eventsOf(home: ConferenceHome): Event[] {
  return [
    ...home.meetings
      .filter(({ calledOff }) => !calledOff)
      .map((meeting) => ({
        id: meeting.id,
        kind: meeting.kind === 'CONFERENCE' ? ('conference' as const) : ('meeting' as const),
        name: meeting.name,
        from: meeting.startsOn,
        to: meeting.endsOn,
      })),
    ...home.deadlines.map((each) => ({
      id: each.id,
      kind: 'deadline' as const,
      name: each.name,
      from: each.on,
      to: each.on,
    })),
  ];
}

function monthName(locale: string, firstDay: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(firstDay));
}
