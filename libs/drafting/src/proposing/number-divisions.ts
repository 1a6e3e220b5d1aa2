import type { Division, DivisionKind, Instrument } from '../instrument.js';
import { numberBetween, parseNumber } from '../numbering/provision-number.js';
import type { NumberingFinding } from './number-inserted.js';
import { standingDivisions } from './standing-parts.js';

/** The divisions of the agreed text with numbers for those inserted: article 3A after 3, chapter IV bis after IV. */
export function numberDivisions(
  base: Instrument,
  agreed: Instrument,
  findings: NumberingFinding[],
): readonly Division[] {
  const known = new Set<string>(base.divisions.map((each) => each.id));
  const stays = standingDivisions(base, agreed.divisions);
  const out: Division[] = [];
  for (const [at, division] of agreed.divisions.entries()) {
    const bounds = (each: Division) => isBound(each, division) && (!known.has(each.id) || stays.has(each.id));
    const after = out.findLast(bounds)?.number ?? null;
    const before = agreed.divisions.slice(at + 1).find((each) => known.has(each.id) && bounds(each))?.number ?? null;
    const takesNumber = !known.has(division.id) && division.number === null && (after ?? before) !== null;
    out.push(
      takesNumber ? numbered(division, { after, before, others: [...base.divisions, ...out] }, findings) : division,
    );
  }
  return out;
}

function isBound(each: Division, { kind, parent }: Division): boolean {
  return each.number !== null && each.kind === kind && each.parent === parent;
}

interface Between {
  readonly after: string | null;
  readonly before: string | null;
  /** Divisions whose numbers are not free. */
  readonly others: readonly Division[];
}

function numbered(division: Division, { after, before, others }: Between, findings: NumberingFinding[]): Division {
  const alike = others.filter((each) => each.kind === division.kind && each.number !== null);
  const number = freeNumber(after, before, new Set(alike.flatMap((each) => each.number ?? [])));
  if (number !== null) return { ...division, number, label: labelLike(division.kind, number, alike) };
  findings.push({ kind: 'NoLetterFree', facts: { provision: division.id, after: after ?? '', before } });
  return division;
}

const latin = ['bis', 'ter', 'quater', 'quinquies', 'sexies'];

function freeNumber(after: string | null, before: string | null, taken: ReadonlySet<string>): string | null {
  const counted = parseNumber(after ?? before ?? '') !== null;
  if (!counted) return latin.map((each) => `${after ?? '0'} ${each}`).find((each) => !taken.has(each)) ?? null;
  let number = numberBetween(after, before);
  while (number !== null && taken.has(number)) number = numberBetween(number, before);
  return number;
}

// As the text writes its own: `Article 3A` beside `Article 3`, else `ARTICLE 3A`.
function labelLike(kind: DivisionKind, number: string, alike: readonly Division[]): string {
  const model = alike.find((each) => each.number !== null && each.label.endsWith(each.number));
  const words = model?.label.slice(0, -(model.number?.length ?? 0)).trimEnd() ?? kind.toUpperCase();
  return `${words} ${number}`.trimStart();
}
