import type { Content } from '#lib/drafting';
import { useConference, useConferencePath } from '../../client/conference.js';
import { remember, remembered } from '../../client/remembered.js';
import { useSession } from '../../client/session.js';
import { useWords } from '../../client/words.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { ButtonLink } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { AtDesk } from './use-at-desk.js';

interface UndoRefusedProps {
  readonly at: AtDesk;
  /** What somebody wrote inside. */
  readonly text: string;
}

/** Others have written inside what was published, so that it is reversed in the open, by an amendment. */
export function UndoRefused({ at, text }: UndoRefusedProps) {
  const words = useWords();
  const path = useConferencePath();
  const { conference } = useConference();
  const reverse = useReversal(at);
  const before = at.undo.refusedMerge?.before ?? null;
  const files = conference.may.includes('fileAmendment') || conference.may.includes('enterAmendment');
  const provision = `/provisions/${at.provision.id}`;
  return (
    <Notice kind="problem" title={words.say('desk.editedSince')}>
      {text && <p className="treaty-inline">“{text}”</p>}
      <p>{words.say(files ? 'desk.reverse' : 'desk.reverseByOthers')}</p>
      {before && (
        <details>
          <summary>{words.say('desk.reversalWords')}</summary>
          <div className="treaty">
            <RedlineView from={at.now ?? before} to={before} />
          </div>
        </details>
      )}
      <p>
        {files ? (
          <ButtonLink to={path(`${provision}/propose?kind=MOD`)} onClick={() => before && reverse(before)}>
            {words.say('desk.proposeReversal')}
          </ButtonLink>
        ) : (
          <ButtonLink to={path(provision)}>{words.say('desk.toProvision')}</ButtonLink>
        )}
      </p>
    </Notice>
  );
}

/** Lays the words of before into the amendment form, unless its author has words waiting there already. */
function useReversal(at: AtDesk) {
  const { me } = useSession();
  const words = useWords();
  return (before: Content) => {
    const name = `draft.amendment.${at.provision.id}.${me?.person?.id ?? ''}`;
    if (remembered(name) !== null) return;
    const asked = { kind: 'MOD', changed: before, added: [], newLabel: '', issueId: null, audience: 'CONFERENCE' };
    const reasons = words.say('desk.reversalReason');
    remember(name, JSON.stringify({ ...asked, reasons, onBehalfOf: null, receivedIn: '' }));
  };
}
