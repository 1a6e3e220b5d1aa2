import type { Part } from '../platform/access/policy-table.js';
import type { Speaker } from '../stakeholders/floor.reader.js';

export type PositionAction = 'revise' | 'withdraw' | 'join' | 'leave' | 'comment';

/** What a paper is to the one who looks at it. */
export type Relation = 'own' | 'coSponsored' | 'others';

const speaking: Record<Relation, readonly PositionAction[]> = {
  own: ['revise', 'withdraw', 'comment'],
  coSponsored: ['leave', 'comment'],
  others: ['join', 'comment'],
};
const commenting: Record<Relation, readonly PositionAction[]> = {
  own: ['comment'],
  coSponsored: ['comment'],
  others: ['comment'],
};

/** Whoever speaks for a stakeholder acts on its papers; whoever else takes part comments on what they may read. */
export const positionPolicy: { readonly [part in Part]?: Record<Relation, readonly PositionAction[]> } = {
  SECRETARIAT: commenting,
  CHAIR: commenting,
  RAPPORTEUR: commenting,
  HEAD: speaking,
  DELEGATE: speaking,
  SPEAKING_OBSERVER: speaking,
  OBSERVER: commenting,
};

interface Sponsored {
  readonly stakeholderId: string;
  readonly coSponsorIds: readonly string[];
}

export function mayOnPosition(speaker: Speaker, position: Sponsored): readonly PositionAction[] {
  return positionPolicy[speaker.part]?.[relation(speaker, position)] ?? [];
}

function relation({ stakeholderId }: Speaker, position: Sponsored): Relation {
  if (stakeholderId === null) return 'others';
  if (stakeholderId === position.stakeholderId) return 'own';
  return position.coSponsorIds.includes(stakeholderId) ? 'coSponsored' : 'others';
}
