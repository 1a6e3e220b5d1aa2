/** A provision of a list from which one chooses. */
export interface ProvisionListed {
  readonly id: string;
  readonly divisionId: string;
  readonly number: string | null;
  readonly label: string | null;
  readonly text: string;
}

interface Heading {
  readonly id: string;
  readonly parentId: string | null;
  readonly label: string;
  readonly title: string;
}

export interface TextListed<Provision extends ProvisionListed> {
  readonly divisions: readonly Heading[];
  readonly provisions: readonly Provision[];
}

export interface DivisionListed<Provision> {
  readonly id: string;
  /** The label of the division it stands in, such as `APPENDIX 1`; empty where it stands by itself. */
  readonly inside: string;
  readonly label: string;
  readonly title: string;
  readonly provisions: readonly Provision[];
}

/** The provisions of a text under the headings they stand under, as far as their words or numbers match. */
export function provisionsByDivision<Provision extends ProvisionListed>(
  { divisions, provisions }: TextListed<Provision>,
  sought: string,
): readonly DivisionListed<Provision>[] {
  const wanted = wantedBy(sought);
  const under = new Map<string, Provision[]>();
  for (const provision of provisions) {
    if (!wanted(provision)) continue;
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

// Who writes numbers means provisions, and not the words that happen to have them.
function wantedBy(sought: string): (provision: ProvisionListed) => boolean {
  const words = sought.trim().toLocaleLowerCase();
  if (words === '') return () => true;
  const numbers = new Set(words.split(/[\s,;]+/).filter((number) => number !== ''));
  if ([...numbers].every((number) => /^\d/.test(number)))
    return ({ number, label }) => [number, label].some((own) => own !== null && numbers.has(own.toLocaleLowerCase()));
  return ({ label, text }) => label?.toLocaleLowerCase() === words || text.toLocaleLowerCase().includes(words);
}
