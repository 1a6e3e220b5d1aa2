import type { Content } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import { type Amendment, type Composite, composite, type Merge, mergeOnto, type WrittenOn } from '#lib/merging';

/** The composite of amendments that can be told apart. */
export function composed(base: Content, amendments: readonly Amendment[]): Composite {
  return must(composite(base, amendments));
}

/** The merge of amendments that can be told apart. */
export function mergedOnto(current: Content, written: readonly WrittenOn[]): Merge {
  return must(mergeOnto(current, written));
}

/** What was not refused; a test that expects no refusal fails where there is one. */
export function must<Outcome>(outcome: Outcome): Exclude<Outcome, { readonly refused: true }> {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome as Exclude<Outcome, { readonly refused: true }>;
}
