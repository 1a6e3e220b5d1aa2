import { EnterPositionDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useFilePosition } from '../../parts/positions/use-file-position.js';
import type { Position } from './use-issue.js';
import type { PositionDraft } from './use-position-writing.js';

/** File one's own, revise what was filed, or enter one on behalf of a stakeholder. */
export type PositionMode = 'file' | 'revise' | 'enter';

interface Filing {
  readonly mode: PositionMode;
  readonly issueId: string;
  readonly position: Position | null;
}

export function usePositionFiling({ mode, issueId, position }: Filing) {
  const { conference } = useConference();
  const own = useFilePosition(issueId, mode === 'revise' ? position : null);
  const enter = useAct(EnterPositionDocument, 'enterPosition', 'Position');

  const send = async (draft: PositionDraft, expectedVersion?: number): Promise<boolean> => {
    const { content, reasons, audience, onBehalfOf, receivedIn } = draft;
    const words = { content, reasons, audience };
    if (mode !== 'enter') return own.send(words, expectedVersion);
    const input = { ...words, issueId, illustrative: conference.example, stakeholderId: onBehalfOf ?? '', receivedIn };
    return (await enter.act({ input })).kind === 'done';
  };

  const { acting, outcome, forget } = mode === 'enter' ? enter : own;
  const refused = own.outcome?.kind === 'refused' ? own.outcome.refusal : null;
  const conflict = refused?.__typename === 'ChangedMeanwhile' ? refused : null;
  return { send, acting, outcome, forget, conflict };
}
