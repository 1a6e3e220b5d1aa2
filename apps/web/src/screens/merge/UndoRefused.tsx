import { useState } from 'react';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { AtDesk } from './use-at-desk.js';
import { undoPlace } from './use-undo.js';

interface UndoRefusedProps {
  readonly at: AtDesk;
  /** The merge that stays, and what somebody wrote inside it. */
  readonly mergeId: string;
  readonly text: string;
}

/** Others have written inside what was published, so that it is reversed in the open, by an amendment. */
export function UndoRefused({ at, mergeId, text }: UndoRefusedProps) {
  const words = useWords();
  const path = useConferencePath();
  const { conference } = useConference();
  const before = at.undo.merges.find(({ id }) => id === mergeId)?.before ?? null;
  const files = conference.may.includes('fileAmendment') || conference.may.includes('enterAmendment');
  const form = path(`/provisions/${at.provision.id}/propose?kind=MOD&reverse=${mergeId}&draft=${at.draft.id}`);
  return (
    <div id={undoPlace} tabIndex={-1}>
      <Notice kind="problem" title={words.say('desk.editedSince')}>
        {text && <p className="treaty-inline">“{text}”</p>}
        <p>{words.say(files ? 'desk.reverse' : 'desk.reverseByOthers')}</p>
        {before && at.now && (
          <details>
            <summary>{words.say('desk.reversalWords')}</summary>
            <div className="treaty">
              <RedlineView from={at.now} to={before} />
            </div>
          </details>
        )}
        <p>{files ? <ButtonLink to={form}>{words.say('desk.proposeReversal')}</ButtonLink> : <CopyLink to={form} />}</p>
      </Notice>
    </div>
  );
}

/** The chair files no amendments, and hands the form on to whoever does. */
function CopyLink({ to }: { readonly to: string }) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(location.origin + to).then(() => setCopied(true));
  return (
    <>
      <Button onPress={copy}>{words.say('desk.copyReversal')}</Button>{' '}
      <span role="status">{copied && words.say('draft.copied')}</span>
    </>
  );
}
