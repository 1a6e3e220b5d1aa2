import { type Relation, relationTo } from '#lib/positions';
import type { Part } from '../platform/access/policy-table.js';
import type { Speaker } from '../stakeholders/floor.reader.js';

export type PositionAction = 'revise' | 'withdraw' | 'join' | 'leave' | 'comment';
type Rights = Readonly<Record<Relation, readonly PositionAction[]>>;

const speaking: Rights = {
  own: ['revise', 'withdraw', 'comment'],
  coSponsored: ['leave', 'comment'],
  others: ['join', 'comment'],
};
const commenting: Rights = { own: ['comment'], coSponsored: ['comment'], others: ['comment'] };

/** Whoever speaks for a stakeholder acts on its papers; whoever else takes part comments on what they may read. */
export const positionPolicy: { readonly [part in Part]?: Rights } = {
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

export function mayOnPosition({ part, stakeholderId }: Speaker, position: Sponsored): readonly PositionAction[] {
  return positionPolicy[part]?.[relationTo(position, stakeholderId)] ?? [];
}
