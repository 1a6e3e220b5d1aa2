import { createHash } from 'node:crypto';
import type { Content } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import { type Json, reportText, type SealedReportText } from '#lib/record';
import type { ShownChange } from '#lib/reports';

/** A section as it is sealed. */
export interface SealedSection {
  readonly key: string;
  readonly title: string;
  readonly content: Content;
  readonly changes: readonly ShownChange[];
}

/** Where a sealed report stands among those of its report. */
export type SealedPlace = Omit<SealedReportText, 'sections'>;

/**
 * The text that the digest is taken of. Its parts bear the names that the API gives them, so that whoever has the answer
 * can take the digest again.
 */
export function canonicalReport(place: SealedPlace, sections: readonly SealedSection[]): string {
  const { reportId, number, previous, meetingId, language } = place;
  const said = sections.map(
    ({ key, title, content, changes }): Json => ({
      key,
      title,
      content: json(content),
      changes: changes.map(({ provisionId, cited, before, after }) => ({
        provisionId,
        cited,
        before: json(before),
        after: json(after),
      })),
    }),
  );
  const text = reportText({ reportId, number, previous, meetingId, language, sections: said });
  if (isRefusal(text)) throw new Error(`The report ${reportId} has no canonical form at ${text.path}`);
  return text as string;
}

export function digestOfReport(place: SealedPlace, sections: readonly SealedSection[]): string {
  return createHash('sha256').update(canonicalReport(place, sections), 'utf8').digest('hex');
}

const json = (content: Content): Json => content as unknown as Json;
