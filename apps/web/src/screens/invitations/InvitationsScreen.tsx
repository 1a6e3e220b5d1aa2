import { Link, useParams } from 'react-router';
import { InvitationsPageDocument, type InvitationsPageQuery, MeetingInvitationsDocument } from '#lib/contract';
import { useConference, useConferencePath, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWholeList } from '../../client/use-whole-list.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { DaySpan } from '../../parts/DaySpan.js';
import { NotHere } from '../../parts/NotHere.js';
import { Empty } from '../../ui/Empty.js';
import { Notice } from '../../ui/Notice.js';
import { useTitle } from '../../ui/use-title.js';
import { Contacts } from './Contacts.js';
import { InvitationsTable } from './InvitationsTable.js';
import { LetterForm } from './LetterForm.js';
import { Statements } from './Statements.js';
import { useLetter } from './use-letter.js';

/** Whom a meeting invites, with which letter, and what came of it. */
export function InvitationsScreen() {
  const { meetingId = '' } = useParams();
  const { conference } = useConference();
  const ask = useAsk(InvitationsPageDocument, { meetingId });
  if (!conference.may.includes('invite')) return <NotHere />;
  return <Answer ask={ask}>{({ meeting }) => meeting && <Inviting meeting={meeting} again={ask.again} />}</Answer>;
}

interface InvitingProps {
  readonly meeting: NonNullable<InvitationsPageQuery['meeting']>;
  readonly again: () => void;
}

function Inviting({ meeting, again }: InvitingProps) {
  const words = useWords();
  const { conference } = useConference();
  const path = useConferencePath();
  const letter = useLetter();
  const list = useWholeList(MeetingInvitationsDocument, { meetingId: meeting.id }, (data) => data.meeting?.invitations);
  useTitle(words.say('invitations.title'), meeting.name, conference.shortName);
  const all = () => {
    again();
    list.again();
  };
  useWhenMoved(({ kind }) => kind.startsWith('Invitation') || kind.startsWith('Registration'), all);
  const open = meeting.registrationDesk?.open === true;
  return (
    <div className="stack" data-loose>
      <header className="page-head">
        <p className="kicker">{words.say('invitations.title')}</p>
        <h1>{meeting.name}</h1>
        <p className="lead">
          {meeting.place}, <DaySpan from={meeting.startsOn} to={meeting.endsOn} />
        </p>
        <p>
          <Link to={path(`/meetings/${meeting.id}/registrations`)}>{words.say('invitations.toRegistrations')}</Link>
        </p>
      </header>
      <Contacts count={meeting.conference.contacts.totalCount} onTaken={again} />
      <section className="stack" aria-labelledby="letter">
        <h2 id="letter">{words.say('invitations.letter')}</h2>
        {open ? (
          <LetterForm meetingId={meeting.id} letter={letter} onSent={all} />
        ) : (
          <Notice kind="open" title={words.say('invitations.deskClosed')} />
        )}
      </section>
      <section className="stack" aria-labelledby="invited">
        <h2 id="invited">{words.say('invitations.list')}</h2>
        {meeting.invitationCounts.sent > 0 && <p>{words.say('invitations.counts', { ...meeting.invitationCounts })}</p>}
        <Answer ask={list}>
          {(lines) =>
            (lines ?? []).length === 0 ? (
              <Empty title={words.say('invitations.none')}>
                <p>{words.say('invitations.noneHint')}</p>
              </Empty>
            ) : (
              <InvitationsTable lines={lines ?? []} letter={letter.input} open={open} onChanged={all} />
            )
          }
        </Answer>
      </section>
      <Statements meeting={meeting} again={again} />
    </div>
  );
}
