import { type Content, equalContent } from '#lib/drafting';
import type { DraftedSection, ShownChange } from './section.js';
import { sectionNews } from './section-news.js';

/** A section as a report has it: what the record said when it was last taken from there, and what it says now. */
export interface KnownSection {
  readonly key: string;
  readonly title: string;
  readonly drafted: Content;
  readonly changes: readonly ShownChange[];
  readonly standing: Content;
  readonly leftOut: boolean;
}

/** What the record has for a report that is not in it yet. Nobody has to take it. */
export type Offer =
  | { readonly kind: 'NEW'; readonly recorded: DraftedSection; readonly afterKey: string | null }
  | {
      readonly kind: 'CHANGED';
      readonly known: KnownSection;
      readonly recorded: DraftedSection;
      readonly edited: boolean;
      /** The words that stand with what is new put in; null where somebody has to choose. */
      readonly together: Content | null;
    }
  /** The record has nothing for it any more, or nothing that all of its readers may read. */
  | { readonly kind: 'GONE'; readonly known: KnownSection };

/** In the order of the report. */
export function offersFor(known: readonly KnownSection[], recorded: readonly DraftedSection[]): readonly Offer[] {
  const byKey = new Map(known.map((section) => [section.key, section]));
  const still = new Set(recorded.map(({ key }) => key));
  return [
    ...recorded.flatMap((section, at): readonly Offer[] => {
      const standing = byKey.get(section.key);
      if (standing === undefined) return [{ kind: 'NEW', recorded: section, afterKey: recorded[at - 1]?.key ?? null }];
      return standing.leftOut ? [] : changed(standing, section);
    }),
    ...known
      .filter(({ key, leftOut }) => !leftOut && !still.has(key))
      .map((each): Offer => ({ kind: 'GONE', known: each })),
  ];
}

function changed(known: KnownSection, recorded: DraftedSection): readonly Offer[] {
  const { drafted, standing } = known;
  const news = sectionNews({ drafted, standing, recorded: recorded.content });
  if (news !== null) return [{ kind: 'CHANGED', known, recorded, ...news }];
  if (known.title === recorded.title && sameChanges(known.changes, recorded.changes)) return [];
  // Only what stands beside the words is new, so they stay.
  return [{ kind: 'CHANGED', known, recorded, edited: !equalContent(drafted, standing), together: standing }];
}

function sameChanges(one: readonly ShownChange[], other: readonly ShownChange[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ provisionId, cited, before, after }, at) => {
      const its = other[at];
      return (
        its?.provisionId === provisionId &&
        its.cited === cited &&
        equalContent(its.before, before) &&
        equalContent(its.after, after)
      );
    })
  );
}
