/** The parts that people play. An observer who speaks for a stakeholder may more than one who only looks on. */
export const PARTS = [
  'SECRETARIAT',
  'CHAIR',
  'RAPPORTEUR',
  'HEAD',
  'DELEGATE',
  'SPEAKING_OBSERVER',
  'OBSERVER',
  'NOBODY',
] as const;
export type Part = (typeof PARTS)[number];

/** What each part may do. A part that is missing may do nothing. */
export type PolicyTable<Action extends string> = { readonly [part in Part]?: readonly Action[] };

interface Standing {
  readonly role: Exclude<Part, 'SPEAKING_OBSERVER' | 'NOBODY'>;
  readonly stakeholderId: string | null;
}

export function partOf(standing: Standing | null | undefined): Part {
  if (!standing) return 'NOBODY';
  return standing.role === 'OBSERVER' && standing.stakeholderId !== null ? 'SPEAKING_OBSERVER' : standing.role;
}

export function actionsOf<Action extends string>(table: PolicyTable<Action>, part: Part): readonly Action[] {
  return table[part] ?? [];
}
