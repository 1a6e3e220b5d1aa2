import {
  type CommentInThreadFragment,
  CommentsOnAmendmentDocument,
  CommentsOnPositionDocument,
  CommentsOnProvisionDocument,
} from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useWholeList } from '../../client/use-whole-list.js';

export type Comment = CommentInThreadFragment;
export type SubjectKind = 'position' | 'provision' | 'amendment';

/** What comments are about. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

export function useComments({ kind, id }: Subject) {
  const onPosition = useWholeList(
    CommentsOnPositionDocument,
    { id, paused: kind !== 'position' },
    (data) => data.position?.comments,
  );
  const onProvision = useWholeList(
    CommentsOnProvisionDocument,
    { id, paused: kind !== 'provision' },
    (data) => data.provision?.comments,
  );
  const onAmendment = useWholeList(
    CommentsOnAmendmentDocument,
    { id, paused: kind !== 'amendment' },
    (data) => data.amendment?.comments,
  );
  const ask = { position: onPosition, provision: onProvision, amendment: onAmendment }[kind];
  useWhenMoved((moved) => moved.subjectId === id || /comment/i.test(moved.kind), ask.again);
  return ask;
}
