/** How the draft is shown. Revisions are named by their number; null is the text in force before and the draft after. */
export type Look =
  | { readonly kind: 'bracketed' }
  | { readonly kind: 'clean' }
  | RedlineLook
  /** As a delegation would have it, one's own where none is named. */
  | { readonly kind: 'ours'; readonly of: string | null }
  /** Whose words stand where; `by` is the voice that is to stand out. */
  | { readonly kind: 'sources'; readonly by: string | null };

/** `seen` is the draft as its reader last saw it. */
export interface RedlineLook {
  readonly kind: 'redline';
  readonly from: number | 'seen' | null;
  readonly to: number | null;
}

export type LookKind = Look['kind'];

/** The look that an address asks for, such as `?look=redline&rev=2&to=3`; with brackets where it asks for none we know. */
export function lookIn(search: URLSearchParams): Look {
  switch (search.get('look')) {
    case 'clean':
      return { kind: 'clean' };
    case 'redline':
      return {
        kind: 'redline',
        from: search.get('rev') === 'seen' ? 'seen' : numberIn(search, 'rev'),
        to: numberIn(search, 'to'),
      };
    case 'ours':
      return { kind: 'ours', of: search.get('for') };
    case 'sources':
      return { kind: 'sources', by: search.get('by') };
    default:
      return { kind: 'bracketed' };
  }
}

/** The address of a look, to be kept or sent; empty for the one the page opens with. */
export function addressOf(look: Look): string {
  const search = new URLSearchParams();
  if (look.kind !== 'bracketed') search.set('look', look.kind);
  if (look.kind === 'redline' && look.from !== null) search.set('rev', String(look.from));
  if (look.kind === 'redline' && look.to !== null) search.set('to', String(look.to));
  if (look.kind === 'ours' && look.of !== null) search.set('for', look.of);
  if (look.kind === 'sources' && look.by !== null) search.set('by', look.by);
  const written = search.toString();
  return written === '' ? '' : `?${written}`;
}

/** The look one turns to by its name alone. */
export function lookOf(kind: LookKind): Look {
  return lookIn(new URLSearchParams({ look: kind }));
}

function numberIn(search: URLSearchParams, name: string): number | null {
  const number = Number(search.get(name));
  return Number.isInteger(number) && number > 0 ? number : null;
}
