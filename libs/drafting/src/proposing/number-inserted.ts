import type { Division, Instrument, Provision } from '../instrument.js';
import { labelBetween, parseLabel } from '../numbering/paragraph-label.js';
import { numberBetween } from '../numbering/provision-number.js';
import { numberDivisions } from './number-divisions.js';
import { standingProvisions } from './standing-parts.js';

/** No letter is free between two numbers: a person must say what the inserted provision or division is to be called. */
export interface NumberingFinding {
  readonly kind: 'NoLetterFree';
  readonly facts: {
    /** The provision, or the division whose number it is. */
    readonly provision: string;
    readonly after: string;
    readonly before: string | null;
  };
}

export interface NumberedInstrument {
  readonly instrument: Instrument;
  readonly findings: readonly NumberingFinding[];
}

/**
 * The agreed text with numbers and labels for what was inserted: 31A, 31B after 31, article 3A after 3. Numbers of the
 * base are never shifted, and a provision that moves takes its own along. A number that the inserted provision already
 * bears stays, unless the base bears it.
 */
export function numberInserted(base: Instrument, agreed: Instrument): NumberedInstrument {
  const findings: NumberingFinding[] = [];
  const divisions = numberDivisions(base, agreed, findings);
  const byId = new Map(divisions.map((each) => [each.id, each]));
  const text = neighbourhood(base, agreed);
  const provisions: Provision[] = [];
  for (const [at, provision] of agreed.provisions.entries()) {
    const inserted = !text.known.has(provision.id);
    const around: Around = { ...text, before: provisions, at };
    const numbered = inserted ? numberProvision(provision, around, findings) : provision;
    const labelled = inserted ? labelProvision(numbered, around, byId.get(provision.division)) : numbered;
    text.taken.add(numberKey(labelled));
    provisions.push(labelled);
  }
  return { instrument: { ...agreed, divisions, provisions }, findings };
}

interface Neighbourhood {
  readonly rest: readonly Provision[];
  readonly taken: Set<string>;
  readonly known: ReadonlyMap<string, Provision>;
  /** Divisions that hold something in the base. */
  readonly held: ReadonlySet<string>;
  /** Whether the text labels its paragraphs `3.4`. */
  readonly decimal: boolean;
  /** Moved provisions bear numbers of another place, which bound nothing where they are now. */
  readonly bounds: (provision: Provision) => boolean;
}

interface Around extends Neighbourhood {
  readonly before: readonly Provision[];
  readonly at: number;
}

function neighbourhood(base: Instrument, agreed: Instrument): Neighbourhood {
  const known = new Map(base.provisions.map((each) => [each.id as string, each]));
  const stays = standingProvisions(base, agreed.provisions);
  return {
    rest: agreed.provisions,
    taken: new Set(base.provisions.map(numberKey)),
    known,
    held: new Set(base.provisions.map((each) => each.division)),
    decimal: base.provisions.some((each) => /^\d+\.\d/.test(each.label ?? '')),
    bounds: ({ id }) => !known.has(id) || stays.has(id) || known.get(id)?.suppressed === true,
  };
}

function numberKey({ series, number, id }: Provision): string {
  return number === null ? `id ${id}` : `${series} ${number}`;
}

function numberProvision(provision: Provision, around: Around, findings: NumberingFinding[]): Provision {
  if (provision.number !== null && !around.taken.has(numberKey(provision))) return provision;
  const inSeries = (each: Provision) => each.series === provision.series && each.number !== null;
  const standing = neighbours(around, (each) => inSeries(each) && around.bounds(each));
  const { after, before } = standing ?? neighbours(around, inSeries) ?? nobody;
  if (after === null && before === null) return { ...provision, number: null };
  const number = freeBetween(after, before, (each) => around.taken.has(`${provision.series} ${each}`));
  if (number === null) {
    findings.push({ kind: 'NoLetterFree', facts: { provision: provision.id, after: after ?? '', before } });
    return { ...provision, number: null };
  }
  return { ...provision, number };
}

const nobody = { after: null, before: null };

function neighbours(around: Around, wanted: (provision: Provision) => boolean) {
  const after = around.before.findLast(wanted)?.number ?? null;
  const before = nextKnown(around, wanted)?.number ?? null;
  return after === null && before === null ? null : { after, before };
}

function freeBetween(after: string | null, before: string | null, isTaken: (number: string) => boolean): string | null {
  let number = numberBetween(after, before);
  while (number !== null && isTaken(number)) number = numberBetween(number, before);
  return number;
}

// Within a division a label follows the one above it; a new article begins with its own number.
function labelProvision(provision: Provision, around: Around, division: Division | undefined): Provision {
  if (provision.label !== null || provision.openLabel !== undefined) return provision;
  const inDivision = (each: Provision) =>
    each.division === provision.division && each.label !== null && parseLabel(each.label) !== null;
  const above = around.before.findLast((each) => each.division === provision.division);
  const after = above !== undefined && inDivision(above) ? above.label : null;
  if (after !== null) return { ...provision, label: labelBetween(after, nextKnown(around, inDivision)?.label ?? null) };
  const begins =
    around.decimal &&
    division !== undefined &&
    !around.held.has(division.id) &&
    above === undefined &&
    division.kind === 'article' &&
    division.number !== null;
  return begins ? { ...provision, label: `${division.number}.1` } : provision;
}

function nextKnown({ rest, at, known }: Around, wanted: (provision: Provision) => boolean): Provision | undefined {
  for (let next = at + 1; next < rest.length; next++) {
    const provision = rest[next];
    if (provision !== undefined && known.has(provision.id) && wanted(provision)) return provision;
  }
  return undefined;
}
