/** Which words on this device an amendment begins with, as its form's address says. */
export interface KeptAddress {
  readonly draft: string;
  readonly id: string;
}

const NAME = 'kept';

export function proposeKept(provision: string, { draft, id }: KeptAddress): string {
  return `/provisions/${provision}/propose?${new URLSearchParams({ kind: 'MOD', [NAME]: `${draft} ${id}` })}`;
}

export function keptIn(search: URLSearchParams): KeptAddress | null {
  const [draft, ...id] = search.get(NAME)?.split(' ') ?? [];
  return draft && id.length > 0 ? { draft, id: id.join(' ') } : null;
}
