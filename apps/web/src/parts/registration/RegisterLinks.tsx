import { Link } from 'react-router';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';

interface RegisterLinksProps {
  readonly meetingId: string;
  /** Whether one can register for it now. */
  readonly open: boolean;
}

/** Where one registers for a meeting; for the secretariat also who did, and whom it invites. */
export function RegisterLinks({ meetingId, open }: RegisterLinksProps) {
  const words = useWords();
  const { conference } = useConference();
  const path = useConferencePath();
  const reads = conference.may.includes('readRegistrations');
  if (!open && !reads) return null;
  return (
    <span className="row no-print">
      {open && <Link to={`/register/${meetingId}`}>{words.say('register.here')}</Link>}
      {reads && <Link to={path(`/meetings/${meetingId}/registrations`)}>{words.say('registrations.title')}</Link>}
      {reads && <Link to={path(`/meetings/${meetingId}/invitations`)}>{words.say('invitations.title')}</Link>}
    </span>
  );
}
