import { randomUUID } from 'node:crypto';
import type { Content, Instrument } from '#lib/drafting';

export type PaperKind = 'POSITION' | 'AMENDMENT' | 'BRIEF';
export type Proposal = 'ADD' | 'MOD' | 'SUP' | 'NOC';
export type PartKind = (typeof BRIEF_PARTS)[number] | 'WORDS' | 'REASONS';

/** The parts of a brief, in the order in which delegates know them. */
export const BRIEF_PARTS = [
  'EDITOR',
  'COMMON_POSITION',
  'BACKGROUND',
  'FURTHER_CONSIDERATION',
  'RESERVATIONS',
  'REFERENCES',
  'OTHER_REGIONS',
] as const;

/** What a paper begins with, part by part. */
export type Beginning = readonly { readonly kind: PartKind; readonly content: Content }[];

/** Reasons are plain words, a paragraph to a line. */
export function paragraphsOf(text: string): Content {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', content: [{ kind: 'text', text: line }] }));
}

/** A paper as the live rooms know documents: each part is a provision whose label is the part's kind. */
export function layOut(parts: Beginning): Instrument {
  const division = randomUUID();
  return {
    title: '',
    language: 'en',
    divisions: [{ id: division, kind: 'part', parent: null, number: null, label: '', title: '' }],
    provisions: parts.map(({ kind, content }) => ({
      id: randomUUID(),
      division,
      series: 'parts',
      number: null,
      label: kind,
      content,
      suppressed: false,
    })),
  } as unknown as Instrument;
}
