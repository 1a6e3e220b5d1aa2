import type { Content } from '#lib/drafting';
import type { Reach } from '#lib/positions';

/** For whom a report is. */
export type ReportReach = Exclude<Reach, 'DELEGATION'>;

/** What may be told to these, and to whoever reads no less than they. */
export interface Told {
  readonly reach: Reach;
}

/** All that is known of one meeting. */
export interface MeetingFacts {
  readonly meeting: HeldMeeting;
  readonly bodies: readonly Body[];
  readonly items: readonly ItemFacts[];
  readonly texts: readonly TextFacts[];
  readonly calls: readonly CallFacts[];
  readonly concerns: readonly ConcernFacts[];
  readonly statements: readonly StatementFacts[];
}

export interface HeldMeeting {
  readonly name: string;
  readonly conference: string;
  /** A kind of meeting, such as `REGIONAL`. */
  readonly kind: string;
  readonly place: string;
  readonly venue: string;
  /** Days, `2012-10-17`. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly deliverables: readonly string[];
}

/** A body that took part. */
export interface Body extends Told {
  readonly id: string;
  readonly name: string;
  readonly symbol: string;
  readonly category: string;
  readonly country: string;
  /** Who heads its delegation, by id: names stand beside a report. */
  readonly headId: string | null;
  /** How many came, and how many were there from a distance; null where nobody counted. */
  readonly inRoom: number | null;
  readonly remote: number | null;
}

export interface ItemFacts extends Told {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** As they are cited. */
  readonly provisions: readonly string[];
  readonly documents: readonly (Told & { readonly cited: string; readonly title: string })[];
  readonly interventions: readonly (Told & { readonly by: string; readonly text: string })[];
  /** Who had the floor for how long. */
  readonly spoken: readonly (Told & { readonly by: string; readonly turns: number; readonly seconds: number })[];
  readonly decisions: readonly (Told & { readonly cited: string | null; readonly text: string })[];
}

/** A text before the meeting and after it. */
export interface TextFacts extends Told {
  readonly id: string;
  readonly title: string;
  /** What is compared: `Rev.1`; null for the text in force, and for what stands now. */
  readonly before: string | null;
  readonly after: string | null;
  readonly provisions: readonly ProvisionFacts[];
}

export interface ProvisionFacts {
  readonly id: string;
  /** Its number, else its label. */
  readonly cited: string;
  /** Null where it was not there. */
  readonly before: Content | null;
  readonly after: Content | null;
}

export interface CallFacts extends Told {
  readonly id: string;
  readonly title: string;
  readonly rule: string;
  /** Adopted, failed, broken or withdrawn; `open` while it runs. */
  readonly phase: string;
  readonly results: readonly CallResult[];
}

export interface CallResult {
  readonly cited: string;
  readonly outcome: string;
  /** What the rule still misses, as the catalogue's family `missing` knows it. */
  readonly missing: readonly (Readonly<Record<string, unknown>> & { readonly kind: string })[];
}

export interface ConcernFacts extends Told {
  readonly number: string;
  readonly by: string;
  /** The provisions that it is about, as they are cited. */
  readonly cited: readonly string[];
  readonly text: string;
  /** How far it has come: heard, considered, disposed of, answered. */
  readonly state: 'HEARD' | 'CONSIDERED' | 'DISPOSED' | 'ANSWERED';
  readonly disposition: { readonly kind: string; readonly reason: string } | null;
  readonly answer: string | null;
}

export interface StatementFacts extends Told {
  readonly by: string;
  readonly letter: string;
  readonly receivedOn: string;
  readonly late: boolean;
  readonly text: string;
}
