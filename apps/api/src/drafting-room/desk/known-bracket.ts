import type { OptionFacts } from '#lib/merging';

/** What the server knows of a bracket that stands in a draft, beside the words and sponsors in the text itself. */
export interface KnownBracket {
  readonly id: string;
  /** Null for a bracket in a heading. */
  readonly provisionId: string | null;
  readonly divisionId: string | null;
  readonly level: BracketLevel;
  /** The amendments behind each option; none where nobody recorded them. */
  readonly options: readonly KnownOption[];
  /** The bracket that this one is a copy of, inside an option of another; null for one that is no copy. */
  readonly copyOf: string | null;
  /** Brackets of one package are chosen together. */
  readonly package: string | null;
}

export type BracketLevel = 'INLINE' | 'BLOCK' | 'HEADING';
export type KnownOption = Pick<OptionFacts, 'sponsors' | 'amendments'> & { readonly id: string };
export type KnownBrackets = ReadonlyMap<string, KnownBracket>;

/** The stored packages of a draft, each as the ids of its brackets. */
export function packagesOf(known: KnownBrackets): readonly (readonly string[])[] {
  const packages = new Map<string, string[]>();
  for (const { id, package: name } of known.values())
    if (name !== null) packages.set(name, [...(packages.get(name) ?? []), id]);
  return [...packages.values()].filter((ids) => ids.length > 1);
}
