import { chainName, genesis } from '../chain.js';
import type { Head, Sha256 } from '../entry.js';
import { readEntryLine, type SaidEntry } from './entry-line.js';
import type { EvidenceFault } from './evidence-fault.js';

/** A chain as far as it was read. */
export interface ChainReading {
  readonly audience: string;
  /** The hash that the first entry hangs on; null before there is one. Whose it is, is only known at the end. */
  readonly root: string | null;
  readonly head: Head;
  /** Hash and kind of each entry up to the head, the first at 0. */
  readonly passed: readonly (readonly [hash: string, entry: string])[];
  /** The first thing found wrong; what comes after it hangs on nothing. */
  readonly fault: EvidenceFault | null;
}

/** A reading that is extended in place, because chains are long. */
export type Growing = { -readonly [Key in keyof Omit<ChainReading, 'passed'>]: ChainReading[Key] } & {
  readonly passed: (readonly [string, string])[];
};

export function beginChain(audience: string): Growing {
  return { audience, root: null, head: { seq: 0, hash: '' }, passed: [], fault: null };
}

/** Reads the next lines of a chain into `reading`, and answers with the entries that are what their own hash says. */
export function readOn(reading: Growing, text: string, sha256: Sha256): readonly SaidEntry[] {
  const whole: SaidEntry[] = [];
  for (const line of linesOf(text)) {
    const said = readEntryLine(line);
    const isWhole = said !== null && sha256(said.text) === said.hash;
    if (isWhole) whole.push(said);
    if (reading.fault === null) goOn(reading, said, isWhole);
    else reading.fault = toldBy(said, reading.fault);
  }
  return whole;
}

function goOn(reading: Growing, said: SaidEntry | null, isWhole: boolean): void {
  reading.fault = faultOf(reading, said, isWhole);
  if (reading.fault !== null || said === null) return;
  reading.root ??= said.previous;
  reading.head = { seq: said.seq, hash: said.hash };
  reading.passed.push([said.hash, said.kind]);
}

/** Whether the chain is that of this conference and audience: its first entry hangs on the chain's own name. */
export function rootFault(
  { audience, root, passed }: ChainReading,
  conferenceId: string,
  sha256: Sha256,
): EvidenceFault | null {
  if (root === null || root === genesis(chainName(conferenceId, audience), sha256).hash) return null;
  const [, entry = ''] = passed[0] ?? [];
  return { kind: 'EntryNotFollowing', audience, seq: 1, entry, before: 0, entryBefore: '' };
}

/** What a head that was handed out earlier says against a chain that was read to its end. */
export function compareWith({ audience, passed, head, fault }: ChainReading, point: Head): EvidenceFault | null {
  if (point.seq > head.seq) {
    return fault === null ? { kind: 'ChainCutOff', audience, seq: head.seq, expected: point.seq } : null;
  }
  const [hash, entry = ''] = passed[point.seq - 1] ?? [];
  return hash === point.hash ? null : { kind: 'ChainRebuilt', audience, seq: point.seq, entry };
}

function faultOf(
  { audience, root, head, passed }: ChainReading,
  said: SaidEntry | null,
  isWhole: boolean,
): EvidenceFault | null {
  const seq = head.seq + 1;
  if (said === null) return { kind: 'EntryUnreadable', audience, seq };
  const entry = said.kind;
  if (!isWhole) return { kind: 'EntryAltered', audience, seq, entry };
  if (said.seq > seq) return { kind: 'EntryMissing', audience, seq };
  if (said.seq < seq) return { kind: 'EntryOutOfPlace', audience, seq: said.seq, entry };
  if (root === null || said.previous === head.hash) return null;
  const [, entryBefore = ''] = passed.at(-1) ?? [];
  return { kind: 'EntryNotFollowing', audience, seq, entry, before: head.seq, entryBefore };
}

// What was missed at its place and comes later is not gone, but out of place.
function toldBy(said: SaidEntry | null, fault: EvidenceFault): EvidenceFault {
  if (fault.kind !== 'EntryMissing' || said?.seq !== fault.seq) return fault;
  return { kind: 'EntryOutOfPlace', audience: fault.audience, seq: fault.seq, entry: said.kind };
}

// Each line ends; what stands after the last end is a line that was cut.
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
