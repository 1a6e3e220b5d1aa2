/** What the doctor found out about one thing that must hold; no faults where it does. */
export interface Finding {
  readonly holds: string;
  readonly faults: readonly string[];
}
