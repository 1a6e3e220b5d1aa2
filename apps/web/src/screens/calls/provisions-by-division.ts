import type { ProvisionsToAskQuery } from '#lib/contract';

export type DraftAsked = NonNullable<ProvisionsToAskQuery['draft']>;
export type ProvisionToAsk = DraftAsked['provisions'][number];

export interface DivisionToAsk {
  readonly id: string;
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
  return divisions.flatMap(({ id, label, title }) => {
    const found = under.get(id);
    return found ? [{ id, label, title, provisions: found }] : [];
  });
}

function matches({ number, label, text }: ProvisionToAsk, wanted: string): boolean {
  if (wanted === '') return true;
  if (number?.toLocaleLowerCase() === wanted || label?.toLocaleLowerCase() === wanted) return true;
  return text.toLocaleLowerCase().includes(wanted);
}
