export { reportAsText, type TextOfReport } from './as-text.js';
export { type DraftedReport, draftReport } from './draft-report.js';
export type {
  Body,
  CallFacts,
  CallResult,
  ConcernFacts,
  HeldMeeting,
  ItemFacts,
  MeetingFacts,
  ProvisionFacts,
  ReportReach,
  StatementFacts,
  TextFacts,
  Told,
} from './facts.js';
export { forAudience } from './for-audience.js';
export { type KnownSection, type Offer, offersFor } from './offers.js';
export type { Head } from './participants.js';
export { type DraftedSection, type SectionKind, type ShownChange, sectionKey, sectionOf } from './section.js';
export { type SectionNews, type SectionStates, sectionNews } from './section-news.js';
