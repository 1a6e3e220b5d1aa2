import { MatrixPageDocument, type MatrixPageQuery } from '#lib/contract';
import type { Ask } from '../../client/use-ask.js';
import { useShared } from '../../client/use-shared.js';

const moves = ['Stance', 'Call', 'Provision', 'Rule', 'Proxy', 'Stakeholder'];
const wordMoves = ['DraftMoved'];
const about = ['Stance', 'ConsensusRule', 'Proxy'];

/** What is said in a draft: all of it is cleared, so everybody who takes part sees the same. */
export function useMatrix(draftId: string, ruleId: string | null): Ask<MatrixPageQuery> {
  return useShared({ query: MatrixPageDocument, variables: { draftId, ruleId }, moves, wordMoves }, about);
}
