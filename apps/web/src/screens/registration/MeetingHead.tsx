import type { DeskOfMeetingFragment } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { DaySpan } from '../../parts/DaySpan.js';

/** For which meeting one registers. */
export function MeetingHead({ meeting }: { readonly meeting: DeskOfMeetingFragment }) {
  const words = useWords();
  const { name, place, venue, startsOn, endsOn, conference } = meeting;
  return (
    <header className="page-head">
      <p className="kicker">
        {words.say('register.title')} · {conference.shortName}
      </p>
      <h1>{name}</h1>
      <p className="lead">
        {[venue, place].filter(Boolean).join(', ')}, <DaySpan from={startsOn} to={endsOn} />
      </p>
    </header>
  );
}
