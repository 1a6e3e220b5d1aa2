import { EnterPositionDocument, FilePositionDocument, RevisePositionDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
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
  const file = useAct(FilePositionDocument, 'filePosition', 'Position');
  const enter = useAct(EnterPositionDocument, 'enterPosition', 'Position');
  const revise = useAct(RevisePositionDocument, 'revisePosition', 'Position');

  const send = async (draft: PositionDraft, expectedVersion?: number): Promise<boolean> => {
    const { content, reasons, audience } = draft;
    const illustrative = position?.illustrative ?? false;
    if (mode === 'revise' && position) {
      const version = expectedVersion ?? position.version;
      const sent = { positionId: position.id, expectedVersion: version, content, reasons, audience };
      return (await revise.act(sent)).kind === 'done';
    }
    const input = { issueId, content, reasons, audience, illustrative };
    if (mode === 'file') return (await file.act({ input })).kind === 'done';
    const { onBehalfOf, receivedIn } = draft;
    return (await enter.act({ input: { ...input, stakeholderId: onBehalfOf ?? '', receivedIn } })).kind === 'done';
  };

  const current = { file, enter, revise }[mode];
  const refused = revise.outcome?.kind === 'refused' ? revise.outcome.refusal : null;
  return {
    send,
    acting: current.acting,
    outcome: current.outcome,
    conflict: refused?.__typename === 'ChangedMeanwhile' ? refused : null,
    forget: current.forget,
  };
}
