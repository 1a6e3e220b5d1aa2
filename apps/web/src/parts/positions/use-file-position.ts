import { type Audience, FilePositionDocument, RevisePositionDocument } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { useConference } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';

interface PositionWords {
  readonly content: Content;
  readonly reasons: string;
  readonly audience: Audience;
  /** The paper in which it was written together. */
  readonly paperId?: string;
}

/** Files a delegation's position on an issue; where one stands already, as a revision of it. */
export function useFilePosition(issueId: string, standing: { readonly id: string; readonly version: number } | null) {
  const { conference } = useConference();
  const file = useAct(FilePositionDocument, 'filePosition', 'Position');
  const revise = useAct(RevisePositionDocument, 'revisePosition', 'Position');
  const { acting, outcome, forget } = standing ? revise : file;

  /** True where it is filed. */
  const send = async (words: PositionWords, expectedVersion = standing?.version): Promise<boolean> => {
    const found =
      standing && expectedVersion !== undefined
        ? await revise.act({ positionId: standing.id, expectedVersion, ...words })
        : await file.act({ input: { issueId, illustrative: conference.example, ...words } });
    return found.kind === 'done';
  };
  return { send, acting, outcome, forget };
}
