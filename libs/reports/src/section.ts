import type { Content } from '#lib/drafting';

export type SectionKind =
  | 'MEETING'
  | 'PARTICIPANTS'
  | 'AGENDA'
  | 'ITEM'
  | 'TEXT'
  | 'CALLS'
  | 'CONCERNS'
  | 'STATEMENTS'
  | 'CLOSING';

/** One part of a report as it is drafted. */
export interface DraftedSection {
  /** Its own for ever: the kind, and what it is about where there are several of a kind. */
  readonly key: string;
  readonly kind: SectionKind;
  readonly title: string;
  readonly content: Content;
  /** Words of a text before and after the meeting; they are the record's and not the editors'. */
  readonly changes: readonly ShownChange[];
}

export interface ShownChange {
  readonly provisionId: string;
  readonly cited: string;
  readonly before: Content;
  readonly after: Content;
}

const OF = ' ';

export function sectionKey(kind: SectionKind, of: string | null = null): string {
  return of === null ? kind : `${kind}${OF}${of}`;
}

/** What a section is about: an item of the agenda or a text, and which; null where a key is none of ours. */
export function sectionOf(key: string): { readonly kind: SectionKind; readonly of: string | null } | null {
  const [kind = '', of = null] = key.split(OF);
  return KINDS.has(kind) ? { kind: kind as SectionKind, of } : null;
}

const KINDS: ReadonlySet<string> = new Set<SectionKind>([
  'MEETING',
  'PARTICIPANTS',
  'AGENDA',
  'ITEM',
  'TEXT',
  'CALLS',
  'CONCERNS',
  'STATEMENTS',
  'CLOSING',
]);
