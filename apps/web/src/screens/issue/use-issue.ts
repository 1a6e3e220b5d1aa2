import {
  IssueListDocument,
  IssuePageDocument,
  type IssuePageQuery,
  IssuePositionsDocument,
  type PositionInListFragment,
} from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWholeList } from '../../client/use-whole-list.js';

export type Issue = NonNullable<IssuePageQuery['issue']>;
export type Position = PositionInListFragment;

export function useIssues() {
  const { conference } = useConference();
  const ask = useAsk(IssueListDocument, { slug: conference.slug }, { about: ['Issue', 'Position', 'Amendment'] });
  useWhenMoved((moved) => moved.issueId !== null, ask.again);
  return ask;
}

/** The issue named in the address, by its number or by its id; null where there is none. */
export function useIssueId(named: string) {
  const { conference } = useConference();
  const byNumber = /^\d+$/.test(named);
  const list = useAsk(IssueListDocument, { slug: conference.slug }, { paused: !byNumber });
  if (!byNumber) return { id: named, ask: null };
  const found = list.data?.conference?.issues.find((issue) => issue.number === Number(named));
  return { id: found?.id ?? null, ask: list };
}

export function useIssue(id: string) {
  const ask = useAsk(IssuePageDocument, { id });
  const positions = useWholeList(IssuePositionsDocument, { id }, (data) => data.issue?.positions);
  useWhenMoved(
    (moved) => moved.issueId === id,
    () => {
      ask.again();
      positions.again();
    },
  );
  return { ask, positions };
}
