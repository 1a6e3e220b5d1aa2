import { canonical, type Json, type NotCanonical } from './canonical.js';

/** A sealed report of a meeting, as it is read: its sections in their order, and where it stands among its own. */
export interface SealedReportText {
  readonly reportId: string;
  /** Counts from 1. */
  readonly number: number;
  /** The digest of the one before; null for the first. */
  readonly previous: string | null;
  readonly meetingId: string;
  readonly language: string;
  readonly sections: readonly Json[];
}

/** What the digest of a sealed report is taken of, as `revisionText` for revisions of a draft. */
export function reportText(report: SealedReportText): string | NotCanonical {
  const { reportId, number, previous, meetingId, language, sections } = report;
  return canonical({ form: 'caucus report 1', reportId, number, previous, meetingId, language, sections });
}
