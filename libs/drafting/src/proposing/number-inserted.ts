import type { Division, Instrument, Provision } from '../instrument.js';
import { labelBetween, parseLabel } from '../numbering/paragraph-label.js';
import { numberBetween } from '../numbering/provision-number.js';

/** No letter is free between two numbers: a person must say what the inserted provision is to be called. */
export interface NumberingFinding {
  readonly kind: 'NoLetterFree';
  readonly facts: { readonly provision: string; readonly after: string; readonly before: string | null };
}

export interface NumberedInstrument {
  readonly instrument: Instrument;
  readonly findings: readonly NumberingFinding[];
}

/**
 * The agreed text with numbers and labels for what was inserted: 31A, 31B after 31, article 3A after 3. Numbers of the
 * base are never shifted. A number that the inserted provision already bears stays, unless the base bears it.
 */
export function numberInserted(base: Instrument, agreed: Instrument): NumberedInstrument {
  const divisions = numberDivisions(base, agreed);
  const byId = new Map(divisions.map((each) => [each.id, each]));
  const known = new Map(base.provisions.map((each) => [each.id, each]));
  const taken = new Set(base.provisions.map(numberKey));
  const findings: NumberingFinding[] = [];
  const provisions: Provision[] = [];
  for (const [at, provision] of agreed.provisions.entries()) {
    const inserted = !known.has(provision.id);
    const around: Around = { before: provisions, rest: agreed.provisions, at, taken, known };
    const numbered = inserted ? numberProvision(provision, around, findings) : provision;
    const labelled = inserted ? labelProvision(numbered, around, byId.get(provision.division)) : numbered;
    taken.add(numberKey(labelled));
    provisions.push(labelled);
  }
  return { instrument: { ...agreed, divisions, provisions }, findings };
}

interface Around {
  readonly before: readonly Provision[];
  readonly rest: readonly Provision[];
  readonly at: number;
  readonly taken: ReadonlySet<string>;
  readonly known: ReadonlyMap<string, Provision>;
}

function numberKey({ series, number, id }: Provision): string {
  return number === null ? `id ${id}` : `${series} ${number}`;
}

function numberProvision(provision: Provision, around: Around, findings: NumberingFinding[]): Provision {
  if (provision.number !== null && !around.taken.has(numberKey(provision))) return provision;
  const inSeries = (each: Provision) => each.series === provision.series && each.number !== null;
  const after = around.before.findLast(inSeries)?.number ?? null;
  const before = nextKnown(around, inSeries)?.number ?? null;
  if (after === null && before === null) return { ...provision, number: null };
  const number = freeBetween(after, before, (each) => around.taken.has(`${provision.series} ${each}`));
  if (number === null) {
    findings.push({ kind: 'NoLetterFree', facts: { provision: provision.id, after: after ?? '', before } });
    return { ...provision, number: null };
  }
  return { ...provision, number };
}

function freeBetween(after: string | null, before: string | null, isTaken: (number: string) => boolean): string | null {
  let number = numberBetween(after, before);
  while (number !== null && isTaken(number)) number = numberBetween(number, before);
  return number;
}

// Within a division a label follows the one above it; a new article begins with its own number.
function labelProvision(provision: Provision, around: Around, division: Division | undefined): Provision {
  if (provision.label !== null) return provision;
  const inDivision = (each: Provision) =>
    each.division === provision.division && each.label !== null && parseLabel(each.label) !== null;
  const above = around.before.findLast((each) => each.division === provision.division);
  const after = above !== undefined && inDivision(above) ? above.label : null;
  if (after !== null) return { ...provision, label: labelBetween(after, nextKnown(around, inDivision)?.label ?? null) };
  const decimal = [...around.known.values()].some((each) => /^\d+\.\d/.test(each.label ?? ''));
  const isNew = division !== undefined && ![...around.known.values()].some((each) => each.division === division.id);
  const begins = decimal && isNew && above === undefined && division.kind === 'article' && division.number !== null;
  return begins ? { ...provision, label: `${division.number}.1` } : provision;
}

function nextKnown({ rest, at, known }: Around, wanted: (provision: Provision) => boolean): Provision | undefined {
  for (let next = at + 1; next < rest.length; next++) {
    const provision = rest[next];
    if (provision !== undefined && known.has(provision.id) && wanted(provision)) return provision;
  }
  return undefined;
}

function numberDivisions(base: Instrument, agreed: Instrument): readonly Division[] {
  const known = new Set<string>(base.divisions.map((each) => each.id));
  const out: Division[] = [];
  for (const [at, division] of agreed.divisions.entries()) {
    const alike = (each: Division) =>
      each.kind === division.kind && each.parent === division.parent && each.number !== null;
    const after = out.findLast(alike)?.number ?? null;
    const before = agreed.divisions.slice(at + 1).find((each) => known.has(each.id) && alike(each))?.number ?? null;
    const number =
      known.has(division.id) || division.number !== null || (after ?? before) === null
        ? division.number
        : numberBetween(after, before);
    out.push(
      number === division.number
        ? division
        : { ...division, number, label: `${division.kind.toUpperCase()} ${number}` },
    );
  }
  return out;
}
