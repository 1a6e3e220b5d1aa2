import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { MeetingRegistrationsDocument, RegistrationOverviewDocument } from '#lib/contract';
import { useConference, useConferencePath, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWholeList } from '../../client/use-whole-list.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { DaySpan } from '../../parts/DaySpan.js';
import { NotHere } from '../../parts/NotHere.js';
import { Empty } from '../../ui/Empty.js';
import { ToggleRow } from '../../ui/ToggleRow.js';
import { useTitle } from '../../ui/use-title.js';
import { Counts } from './Counts.js';
import { Desk } from './Desk.js';
import { ListFiles } from './ListFiles.js';
import { RegistrationsTable } from './RegistrationsTable.js';

const shownStates = ['ALL', 'SUBMITTED', 'APPROVED', 'DECLINED'] as const;
type Shown = (typeof shownStates)[number];

/** Who registered for a meeting, for the secretariat: what waits first. */
export function RegistrationsScreen() {
  const words = useWords();
  const { meetingId = '' } = useParams();
  const { conference } = useConference();
  const path = useConferencePath();
  const overview = useAsk(RegistrationOverviewDocument, { meetingId });
  const list = useWholeList(MeetingRegistrationsDocument, { meetingId }, (data) => data.meeting?.registrations);
  const [shown, setShown] = useState<Shown>('ALL');
  useTitle(words.say('registrations.title'), overview.data?.meeting?.name, conference.shortName);
  useWhenMoved(
    ({ kind }) => kind.startsWith('Registration'),
    () => {
      overview.again();
      list.again();
    },
  );
  if (!conference.may.includes('readRegistrations')) return <NotHere />;
  return (
    <Answer ask={overview}>
      {({ meeting }) =>
        meeting && (
          <div className="stack" data-loose>
            <header className="page-head">
              <p className="kicker">{words.say('registrations.title')}</p>
              <h1>{meeting.name}</h1>
              <p className="lead">
                {meeting.place}, <DaySpan from={meeting.startsOn} to={meeting.endsOn} />
              </p>
              <p>
                <Link to={path(`/meetings/${meeting.id}/invitations`)}>{words.say('registrations.toInvitations')}</Link>
              </p>
            </header>
            <Desk meeting={meeting} again={overview.again} />
            <Counts counts={meeting.registrationCounts} />
            <section className="stack" aria-labelledby="registered">
              <div className="section-title">
                <h2 id="registered">{words.say('registrations.registered')}</h2>
                <div className="row no-print">
                  <ToggleRow
                    label={words.say('registrations.show')}
                    items={shownStates.map((key) => ({ key, label: words.say(`registrations.show.${key}`) }))}
                    chosen={shown}
                    choose={setShown}
                  />
                </div>
              </div>
              <Answer ask={list}>
                {(all) => {
                  const lines = (all ?? []).filter(({ state }) => shown === 'ALL' || state === shown);
                  return lines.length === 0 ? (
                    <Empty title={words.say('registrations.none')}>
                      <p>{words.say('registrations.noneHint')}</p>
                    </Empty>
                  ) : (
                    <RegistrationsTable lines={lines} />
                  );
                }}
              </Answer>
            </section>
            <ListFiles meetingId={meeting.id} />
          </div>
        )
      }
    </Answer>
  );
}
