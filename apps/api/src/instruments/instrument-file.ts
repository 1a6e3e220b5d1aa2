import type { Instrument } from '#lib/drafting';
import type { Refusal } from '#lib/foundation';

/** What a file said once it was read. */
export interface ReadFile {
  readonly instrument: Instrument;
  readonly findings: readonly Finding[];
}

/** What the importer was not sure of; worded by the catalogue. */
export interface Finding {
  readonly kind: string;
  readonly line: number | null;
  readonly facts: object;
}

/** Why a file was not taken in: `problem` names the rule, `line` and `column` where it can be told. */
export type FileProblem = Refusal<
  'FileProblem',
  {
    readonly problem: string;
    readonly line: number | null;
    readonly column: number | null;
    readonly facts: object;
  }
>;
