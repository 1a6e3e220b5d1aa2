import type { ProvisionsToAskQuery } from '#lib/contract';

export type DraftAsked = NonNullable<ProvisionsToAskQuery['draft']>;
export type ProvisionToAsk = DraftAsked['provisions'][number];

export interface DivisionToAsk {
  readonly id: string;
  /** The label of the division it stands in, such as `APPENDIX 1`; empty where it stands by itself. */
  readonly inside: string;
  readonly label: string;
  readonly title: string;
  readonly provisions: readonly ProvisionToAsk[];
}

/** The provisions that can be asked about under the headings they stand under, as far as their words or numbers match. */
export function provisionsByDivision({ divisions, provisions }: DraftAsked, sought: string): readonly DivisionToAsk[] {
  const wanted = sought.trim().toLocaleLowerCase();
  const under = new Map<string, ProvisionToAsk[]>();
  for (const provision of provisions) {
    if (!matches(provision, wanted)) continue;
    const there = under.get(provision.divisionId);
    if (there) there.push(provision);
    else under.set(provision.divisionId, [provision]);
  }
  const labels = new Map(divisions.map(({ id, label }) => [id, label]));
  return divisions.flatMap(({ id, parentId, label, title }) => {
    const found = under.get(id);
    const inside = parentId === null ? '' : (labels.get(parentId) ?? '');
    return found ? [{ id, inside, label, title, provisions: found }] : [];
  });
}

function matches({ number, label, text }: ProvisionToAsk, wanted: string): boolean {
  if (wanted === '') return true;
  if (number?.toLocaleLowerCase() === wanted || label?.toLocaleLowerCase() === wanted) return true;
  // Who writes a number means a provision, and not the words that happen to have it.
  return !/^\d/.test(wanted) && text.toLocaleLowerCase().includes(wanted);
}
