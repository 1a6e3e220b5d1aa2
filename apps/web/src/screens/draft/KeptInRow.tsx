import { useConference } from '../../client/conference.js';
import type { KeptWords } from '../../live/index.js';
import { KeptNote } from '../../parts/kept/KeptNote.js';
import { Notice } from '../../ui/Notice.js';
import { useDiscardKept } from './discard-kept.js';

interface KeptInRowProps {
  readonly draftId: string;
  readonly kept: KeptWords;
}

/** Words of one's own that were not taken, under the provision they were written in. */
export function KeptInRow({ draftId, kept }: KeptInRowProps) {
  const { conference } = useConference();
  const discard = useDiscardKept();
  return (
    <Notice kind={kept.amendment === null ? 'open' : 'done'}>
      <KeptNote draft={draftId} kept={kept} conference={conference} discard={discard} />
    </Notice>
  );
}
