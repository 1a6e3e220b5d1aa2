import { Link } from 'react-router';
import { MeetingsPageDocument, type MeetingsPageQuery } from '#lib/contract';
import { useConference, useConferencePath, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { today } from '../../parts/days.js';
import { Outline } from '../../parts/meetings/Outline.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';
import { Dropped } from './Dropped.js';
import { Pipeline } from './Pipeline.js';
import { PlanDeadline, PlanMeeting } from './PlanMeeting.js';

export type MeetingsOfPage = NonNullable<MeetingsPageQuery['conference']>;

/** The way to the conference: what is held when, what each meeting has to deliver, and what is due before. */
export function MeetingsScreen() {
  const words = useWords();
  const { conference } = useConference();
  const path = useConferencePath();
  const ask = useAsk(MeetingsPageDocument, { slug: conference.slug }, { about: ['Meeting', 'Deadline'] });
  useWhenMoved(({ kind }) => /^(Meeting|Conference)/.test(kind), ask.again);
  useTitle(words.say('meetings.title'), conference.shortName);
  return (
    <Answer ask={ask}>
      {({ conference: found }) =>
        found && (
          <>
            <header className="page-head">
              <h1>{words.say('meetings.title')}</h1>
              <p className="lead">{words.say('meetings.lead')}</p>
            </header>
            <Outline outline={found.outline} />
            {found.may.includes('planMeetings') && (
              <p className="row no-print">
                <PlanMeeting conferenceId={found.id} />
                <PlanDeadline conferenceId={found.id} />
                <Link to={path('/meetings/outline')}>{words.say('outline.toPage')}</Link>
              </p>
            )}
            {found.meetings.length + found.deadlines.length > 0 ? (
              <Pipeline found={found} day={found.asOf ?? today()} />
            ) : (
              <Empty title={words.say('meetings.empty')}>
                <p>{words.say('meetings.emptyHint')}</p>
              </Empty>
            )}
            <Dropped deadlines={found.droppedDeadlines} />
          </>
        )
      }
    </Answer>
  );
}
