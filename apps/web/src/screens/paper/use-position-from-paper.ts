import { type Audience, FilePositionDocument, RevisePositionDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import type { Paper } from './use-paper.js';
import type { PaperWords } from './words-of.js';

/** Files a position from its paper; where one stands already, as a revision of it. */
export function usePositionFromPaper({ id: paperId, issue, standing }: Paper) {
  const { conference } = useConference();
  const file = useAct(FilePositionDocument, 'filePosition', 'Position');
  const revise = useAct(RevisePositionDocument, 'revisePosition', 'Position');
  const { acting, outcome } = standing ? revise : file;

  const send = async ({ content, reasons }: PaperWords, audience: Audience): Promise<boolean> => {
    if (standing) {
      const sent = { positionId: standing.id, expectedVersion: standing.version, content, reasons, audience, paperId };
      return (await revise.act(sent)).kind === 'done';
    }
    const input = { issueId: issue?.id ?? '', content, reasons, audience, illustrative: conference.example, paperId };
    return (await file.act({ input })).kind === 'done';
  };
  const refused = outcome?.kind === 'refused' ? outcome.refusal.__typename : null;
  // Somebody of one's own was quicker: what stands is asked for again, and the next attempt is a revision of it.
  const overtaken = refused === 'ChangedMeanwhile' || refused === 'AlreadyFiled';
  return { send, acting, outcome, overtaken };
}
