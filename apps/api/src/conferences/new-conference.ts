import type { MeetingInput } from '#lib/meetings';

/** What may be said anew of a conference that is open. Days are text, such as `2012-12-03`. */
export interface ConferenceDescription {
  readonly name: string;
  readonly shortName: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** The day it is lived on; left out for today. */
  readonly asOf?: string | null;
}

/** A conference as whoever opens it describes it. */
export interface NewConference extends ConferenceDescription {
  readonly slug: string;
  readonly meetings: readonly MeetingInput[];
  readonly deadlines: readonly NewDeadline[];
}

export interface NewDeadline {
  readonly name: string;
  readonly on: string;
  readonly confirmed: boolean;
}
