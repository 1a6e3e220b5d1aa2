import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { LockMark } from '../../parts/locks/LockMark.js';
import type { DraftOnDesk, ProvisionInDraft } from './on-desk.js';

interface ClosedOnDeskProps {
  readonly draft: DraftOnDesk;
  readonly provision: ProvisionInDraft;
}

/** That a provision is closed, before anybody decides on it what could not be published. */
export function ClosedOnDesk({ draft, provision }: ClosedOnDeskProps) {
  const words = useWords();
  const path = useConferencePath();
  const lock = draft.locks.find(({ provisionId }) => provisionId === provision.id);
  if (!lock) return null;
  return (
    <div className="desk-closed">
      <LockMark lock={lock} />
      <p className="small">
        {words.say(`desk.closed.${lock.why}`)}{' '}
        <Link to={path(`/draft/${draft.id}#${provision.id}`)}>{words.say('desk.openInDraft')}</Link>
      </p>
    </div>
  );
}
