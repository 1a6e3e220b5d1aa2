import { type Cast, type Ids, idOf } from './cast.js';
import { type InstrumentInHand, provisionOf } from './find-provisions.js';
import type { Comment } from './story.js';

/** What comments of the story may stand on. */
export interface Subjects {
  readonly positions: Ids;
  readonly amendments: Ids;
  readonly text: InstrumentInHand;
}

export async function sayComments(cast: Cast, subjects: Subjects): Promise<void> {
  const said = new Map<string, string>();
  for (const comment of cast.story.comments) {
    const { subject, text } = subjectOf(cast, subjects, comment);
    const input = {
      subject,
      parentId: comment.answers === undefined ? null : idOf(said, comment.answers),
      body: comment.words,
      anchor: comment.quote === undefined ? null : anchorIn(text, comment.quote),
      audience: comment.audience ?? 'CONFERENCE',
    };
    const id = await cast.act(comment.by, {
      declares: '$input: AddCommentInput!, $key: String!',
      calls: 'addComment(input: $input, idempotencyKey: $key)',
      expected: 'Comment',
      variables: { input, key: cast.once(`comment:${comment.key}`) },
    });
    said.set(comment.key, id);
  }
}

interface Subject {
  readonly subject: object;
  /** The plain words an anchor counts in. */
  readonly text: string;
}

function subjectOf(cast: Cast, { positions, amendments, text }: Subjects, { on }: Comment): Subject {
  if ('provision' in on) {
    const provision = provisionOf(text, on.provision);
    return { subject: { provisionId: provision.id }, text: provision.text };
  }
  if ('amendment' in on) return { subject: { amendmentId: idOf(amendments, on.amendment) }, text: '' };
  const position = cast.story.positions.find(({ key }) => key === on.position);
  return {
    subject: { positionId: idOf(positions, on.position) },
    text: position?.words.replace(/\n\s*\n/g, '\n') ?? '',
  };
}

function anchorIn(text: string, quote: string): object {
  const start = text.indexOf(quote);
  if (start === -1) throw new Error(`The example quotes “${quote}”, which is not there.`);
  return { quote, start, end: start + quote.length };
}
