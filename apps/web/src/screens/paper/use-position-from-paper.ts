import type { Audience } from '#lib/contract';
import { useFilePosition } from '../../parts/positions/use-file-position.js';
import type { Paper } from './use-paper.js';
import type { PaperWords } from './words-of.js';

/** Files a position from its paper; where one stands already, as a revision of it. */
export function usePositionFromPaper({ id: paperId, issue, standing }: Paper) {
  const filing = useFilePosition(issue?.id ?? '', standing ?? null);
  const send = (words: PaperWords, audience: Audience) => filing.send({ ...words, audience, paperId });
  const refused = filing.outcome?.kind === 'refused' ? filing.outcome.refusal.__typename : null;
  // Somebody of one's own was quicker: what stands is asked for again, and the next attempt is a revision of it.
  const overtaken = refused === 'ChangedMeanwhile' || refused === 'AlreadyFiled';
  return { ...filing, send, overtaken };
}
