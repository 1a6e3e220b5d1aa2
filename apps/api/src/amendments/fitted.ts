import type { Content } from '#lib/drafting';
import { rebase } from '#lib/merging';
import type { AmendmentKind } from '#lib/positions';

/** The words asked for, written on other words where the two do not touch; null where they do. */
export function fitted(
  kind: AmendmentKind,
  content: Content,
  { from, to }: { readonly from: Content; readonly to: Content },
): Content | null {
  const asked = { id: '', sponsors: [], kind: kind === 'MOVE' ? ('MOD' as const) : kind, content };
  const { kind: found, amendment } = rebase(asked, from, to);
  return found === 'clean' ? amendment.content : null;
}
