import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import {
  acceptWords,
  audienceKey,
  type NotAcceptable,
  narrower,
  notAcceptable,
  REASONS_LIMIT,
  reachOf,
} from '#lib/positions';
import { Database, isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { AnchorGroundReader, type AnchorInput, anchored, type Ground } from './anchor-ground.reader.js';
import type { NewAnchor } from './concern.store.js';
import { ConcernOriginReader, type NamedOrigin, type Origin } from './concern-origin.reader.js';
import { ConcernOwner, type Owner, type OwnerInput } from './concern-owner.js';
import { Raising } from './raising.js';

export interface RaiseConcernInput extends OwnerInput, NamedOrigin {
  readonly conferenceId: string;
  readonly issueId?: string | null;
  readonly text: string;
  readonly proposed: string;
  readonly matter: string;
  readonly severity: string;
  readonly anchors: readonly AnchorInput[];
}

type NotFound = Refusal<'NotFound', { what: string }>;
type No = NotAcceptable | NotFound;
export type RaiseConcernOutcome = { readonly id: string } | No;

interface Anchored {
  readonly ground: Ground;
  readonly anchor: NewAnchor;
}

const MOST_ANCHORS = 20;

/** Somebody asks something of the text: it is heard, and in the ledger until whoever asked says what they think of the end. */
@Injectable()
export class RaiseConcern {
  constructor(
    private readonly database: Database,
    private readonly origins: ConcernOriginReader,
    private readonly owners: ConcernOwner,
    private readonly grounds: AnchorGroundReader,
    private readonly raising: Raising,
  ) {}

  execute(viewer: Viewer, input: RaiseConcernInput, key: string): Promise<RaiseConcernOutcome> {
    return this.database.mutation(viewer, { name: 'raiseConcern', key, input }, async (tx) => {
      const origin = await this.origin(tx, input);
      if (origin !== null && isRefusal(origin)) return origin;
      const owner = await this.owners.find(tx, input.conferenceId, input, origin);
      if (isRefusal(owner)) return owner as No;
      const problem = accept(input);
      if (problem !== null) return problem;
      if (input.issueId != null && !(await this.origins.hasIssue(tx, input.conferenceId, input.issueId)))
        return refuse('NotFound', { what: 'issue' });
      return this.raise(tx, input, { origin, owner: owner as Owner });
    });
  }

  private async raise(
    tx: Transaction,
    input: RaiseConcernInput,
    { origin, owner }: { readonly origin: Origin | null; readonly owner: Owner },
  ): Promise<RaiseConcernOutcome> {
    const grounds: Ground[] = [];
    const anchors: NewAnchor[] = [];
    for (const asked of input.anchors) {
      const found = await this.anchor(tx, input.conferenceId, asked);
      if (isRefusal(found)) return found as No;
      const { ground, anchor } = found as Anchored;
      grounds.push(ground);
      anchors.push(anchor);
    }
    const audience = audienceOf(input, owner, [...grounds, ...(origin === null ? [] : [origin])]);
    const issueId = input.issueId ?? origin?.issueId ?? onlyOne(grounds);
    const interventionId = origin?.source === 'FLOOR' ? origin.id : null;
    return this.raising.add(tx, { ...input, ...owner, issueId, audience, anchors, interventionId });
  }

  private async anchor(tx: Transaction, conferenceId: string, asked: AnchorInput): Promise<Anchored | No> {
    const ground = await this.grounds.find(tx, asked);
    if (ground === null || ground.conferenceId !== conferenceId)
      return none(asked.provisionId == null ? 'position' : 'provision');
    const anchor = anchored(asked, ground);
    return isRefusal(anchor) ? (anchor as NotAcceptable) : { ground, anchor: anchor as NewAnchor };
  }

  private async origin(tx: Transaction, input: RaiseConcernInput): Promise<Origin | NotFound | null> {
    const named = namedIn(input);
    if (named === null) return isId(input.conferenceId) ? null : none('conference');
    const origin = await this.origins.find(tx, input);
    return origin === null || origin.conferenceId !== input.conferenceId ? none(named) : origin;
  }
}

function namedIn({ positionId, commentId, interventionId }: NamedOrigin): string | null {
  if (positionId != null) return 'position';
  if (commentId != null) return 'comment';
  return interventionId == null ? null : 'intervention';
}

function none(what: string): NotFound {
  return refuse('NotFound', { what });
}

function accept({ text, proposed, anchors }: RaiseConcernInput): NotAcceptable | null {
  if (anchors.length > MOST_ANCHORS) return notAcceptable('TooMany', { field: 'anchors', most: MOST_ANCHORS });
  return (
    acceptWords(text, { field: 'text', most: REASONS_LIMIT }) ??
    acceptWords(proposed, { field: 'proposed', most: REASONS_LIMIT, mayBeBlank: true })
  );
}

// A concern reaches no further than what it comes from and what it is about. What is a delegation's own stays its own.
function audienceOf(
  { audience: asked, conferenceId }: RaiseConcernInput,
  { stakeholderId }: Owner,
  about: readonly { readonly key: string }[],
): string {
  const kept = about.find(({ key }) => reachOf(key) === 'DELEGATION');
  if (kept !== undefined) return kept.key;
  const reach = about.map(({ key }) => reachOf(key)).reduce(narrower, asked);
  return audienceKey(reach, { conferenceId, stakeholderId: stakeholderId ?? '' });
}

// Words that one issue alone is about belong to that issue.
function onlyOne(grounds: readonly Ground[]): string | null {
  const ids = [...new Set(grounds.flatMap(({ issueIds }) => issueIds))];
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
