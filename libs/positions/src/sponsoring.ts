import { type Refusal, refuse } from '#lib/foundation';
import type { AlreadyWithdrawn } from './paper.js';

/** Who stands behind a paper: the stakeholder that filed it, and those that joined. */
export interface Sponsored {
  readonly withdrawnAt: string | null;
  readonly stakeholderId: string;
  readonly coSponsorIds: readonly string[];
}

export interface Joiner {
  readonly id: string;
  /** As it stands in brackets; given back in a refusal. */
  readonly symbol: string;
}

export type AlreadySponsor = Refusal<'AlreadySponsor', { symbol: string }>;
export type NotSponsor = Refusal<'NotSponsor', { symbol: string }>;
export interface Joining {
  readonly joins: string;
}
export interface Leaving {
  readonly leaves: string;
}

export function decideJoining(paper: Sponsored, joiner: Joiner): Joining | AlreadyWithdrawn | AlreadySponsor {
  if (paper.withdrawnAt !== null) return refuse('AlreadyWithdrawn', { at: paper.withdrawnAt });
  const stands = paper.stakeholderId === joiner.id || paper.coSponsorIds.includes(joiner.id);
  return stands ? refuse('AlreadySponsor', { symbol: joiner.symbol }) : { joins: joiner.id };
}

export function decideLeaving(paper: Sponsored, leaver: Joiner): Leaving | AlreadyWithdrawn | NotSponsor {
  if (paper.withdrawnAt !== null) return refuse('AlreadyWithdrawn', { at: paper.withdrawnAt });
  if (!paper.coSponsorIds.includes(leaver.id)) return refuse('NotSponsor', { symbol: leaver.symbol });
  return { leaves: leaver.id };
}

/** What a paper is to the one who looks at it. */
export type Relation = 'own' | 'coSponsored' | 'others';

export function relationTo(
  paper: Pick<Sponsored, 'stakeholderId' | 'coSponsorIds'>,
  stakeholderId: string | null,
): Relation {
  if (stakeholderId === null) return 'others';
  if (stakeholderId === paper.stakeholderId) return 'own';
  return paper.coSponsorIds.includes(stakeholderId) ? 'coSponsored' : 'others';
}
