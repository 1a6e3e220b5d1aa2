import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import {
  type Anchor,
  acceptWords,
  audienceKey,
  findAgain,
  type NotAcceptable,
  narrower,
  notAcceptable,
  QUOTE_LIMIT,
  type Reach,
  reachOf,
} from '#lib/positions';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor, type Speaker } from '../stakeholders/floor.reader.js';
import { mayOnComment } from './comment.policy.js';
import { CommentStore } from './comment.store.js';
import { type CommentSubject, CommentSubjectsReader, type SubjectKind } from './comment-subjects.reader.js';

export const BODY_LIMIT = 20_000;

export interface AddCommentInput {
  readonly subject: Readonly<Partial<Record<'positionId' | 'provisionId' | 'amendmentId', string | null>>>;
  readonly parentId?: string | null;
  readonly body: string;
  readonly anchor?: Anchor | null;
  readonly audience: Reach;
}

export type NotFound = Refusal<'NotFound', { what: string }>;
export type AddCommentOutcome = { readonly id: string } | NotAcceptable | NotFound;

@Injectable()
export class AddComment {
  constructor(
    private readonly database: Database,
    private readonly subjects: CommentSubjectsReader,
    private readonly floor: Floor,
    private readonly store: CommentStore,
    private readonly acts: Acts,
  ) {}

  execute(viewer: Viewer, input: AddCommentInput, key: string): Promise<AddCommentOutcome> {
    return this.database.mutation(viewer, { name: 'addComment', key, input }, async (tx) => {
      const subject = await this.subjects.find(tx, ...named(input));
      if (subject === null) return refuse('NotFound', { what: named(input)[0].toLowerCase() });
      const speaker = await this.floor.speaker(tx, subject.conferenceId);
      this.floor.require(mayOnComment(speaker.part, false).includes('comment'));
      const problem =
        acceptWords(input.body, { field: 'body', most: BODY_LIMIT }) ?? acceptAnchor(input.anchor, subject);
      return problem ?? this.say(tx, subject, speaker, input);
    });
  }

  private async say(
    tx: Transaction,
    subject: CommentSubject,
    speaker: Speaker,
    input: AddCommentInput,
  ): Promise<AddCommentOutcome> {
    const parentId = input.parentId ?? null;
    const answered = parentId === null ? subject.key : await this.subjects.keyOfComment(tx, subject, parentId);
    if (answered === null) return refuse('NotFound', { what: 'comment' });
    const audience = keyFor(input.audience, [subject.key, answered], subject.conferenceId, speaker.stakeholderId);
    if (audience === null) return notAcceptable('NoDelegation', { field: 'audience' });

    const authorId = tx.viewer.kind === 'person' ? tx.viewer.personId : '';
    const anchor = input.anchor ? findAgain(input.anchor, subject.text) : null;
    const { stakeholderId } = speaker;
    const { id } = await this.store.add(tx, {
      subject,
      audience,
      parentId,
      authorId,
      stakeholderId,
      body: input.body,
      anchor,
    });
    const { conferenceId, issueId, provisionId } = subject;
    const facts = { subjectKind: subject.kind, subjectId: subject.id, issueId, symbol: speaker.symbol };
    await this.acts.happened(tx, {
      conferenceId,
      audience,
      kind: 'CommentAdded',
      subjectId: id,
      issueId,
      provisionId,
      facts,
    });
    return { id };
  }
}

function named({ subject }: AddCommentInput): [SubjectKind, string] {
  if (subject.positionId != null) return ['POSITION', subject.positionId];
  if (subject.provisionId != null) return ['PROVISION', subject.provisionId];
  return ['AMENDMENT', subject.amendmentId ?? ''];
}

function acceptAnchor(anchor: Anchor | null | undefined, { text }: CommentSubject): NotAcceptable | null {
  if (!anchor) return null;
  const problem = acceptWords(anchor.quote, { field: 'anchor', most: QUOTE_LIMIT });
  if (problem !== null) return problem;
  return findAgain(anchor, text).lost ? notAcceptable('QuoteNotThere', { field: 'anchor' }) : null;
}

// A comment reaches no further than what it is about and what it answers. Where that is a delegation's own, its key is
// taken over as it stands; asking for one's own delegation without having one asks for nobody.
function keyFor(
  asked: Reach,
  about: readonly string[],
  conferenceId: string,
  stakeholderId: string | null,
): string | null {
  const kept = about.find((key) => reachOf(key) === 'DELEGATION');
  if (kept !== undefined) return kept;
  const reach = about.map(reachOf).reduce(narrower, asked);
  if (reach === 'DELEGATION' && stakeholderId === null) return null;
  return audienceKey(reach, { conferenceId, stakeholderId: stakeholderId ?? '' });
}
