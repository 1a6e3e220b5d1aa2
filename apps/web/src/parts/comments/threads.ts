/** What threads need to know of a comment. */
export interface Said {
  readonly id: string;
  readonly parentId: string | null;
  readonly at: string;
  readonly anchor: AnchorFacts | null;
}

export interface AnchorFacts {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly lost: boolean;
}

export interface Thread<Comment> {
  readonly opening: Comment;
  readonly replies: readonly Comment[];
}

/**
 * Comments as threads: those on words first, in the order of the words, then those on the whole, oldest first.
 * A reply to a reply stands in the same thread; nobody reads comments six deep.
 */
export function threadsOf<Comment extends Said>(comments: readonly Comment[]): readonly Thread<Comment>[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const rootOf = (comment: Comment): Comment => {
    let root = comment;
    for (let steps = 0; root.parentId !== null && steps < comments.length; steps++) {
      const parent = byId.get(root.parentId);
      if (!parent) return root;
      root = parent;
    }
    return root;
  };
  const replies = new Map<string, Comment[]>();
  const openings: Comment[] = [];
  for (const comment of [...comments].sort(byTime)) {
    const root = rootOf(comment);
    if (root === comment) openings.push(comment);
    else replies.set(root.id, [...(replies.get(root.id) ?? []), comment]);
  }
  return openings
    .sort((one, other) => place(one) - place(other) || byTime(one, other))
    .map((opening) => ({ opening, replies: replies.get(opening.id) ?? [] }));
}

function byTime(one: Said, other: Said): number {
  return one.at.localeCompare(other.at) || one.id.localeCompare(other.id);
}

function place({ anchor }: Said): number {
  return anchor && !anchor.lost ? anchor.start : Number.MAX_SAFE_INTEGER;
}

/** Where the quoted words stand in the text as it is now; null where they stand no more. */
export function placeOfAnchor(text: string, anchor: AnchorFacts): { start: number; end: number } | null {
  if (anchor.lost) return null;
  if (text.slice(anchor.start, anchor.end) === anchor.quote) return { start: anchor.start, end: anchor.end };
  const found = nearest(text, anchor.quote, anchor.start);
  return found === -1 ? null : { start: found, end: found + anchor.quote.length };
}

function nearest(text: string, quote: string, to: number): number {
  let best = -1;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (best === -1 || Math.abs(at - to) < Math.abs(best - to)) best = at;
  }
  return best;
}
