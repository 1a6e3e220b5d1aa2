import type { MeetingInput } from '#lib/meetings';

/** A conference as whoever opens it describes it. Days are text, such as `2012-12-03`. */
export interface NewConference {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly asOf?: string | null;
  readonly meetings: readonly MeetingInput[];
  readonly deadlines: readonly NewDeadline[];
}

export interface NewDeadline {
  readonly name: string;
  readonly on: string;
  readonly confirmed: boolean;
}
