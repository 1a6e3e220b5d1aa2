import type { Bundle } from '#lib/sync';

/** An edit of ours, and with which of our messages it went out; null while it has not. */
export interface Unconfirmed {
  readonly update: Uint8Array;
  readonly sentAs: number | null;
  /** Under which it is stored on this device; 0 where it is not. */
  readonly key: number;
}

/** They went out in these messages, the first of which came after so many others. */
export function sentIn(
  list: readonly Unconfirmed[],
  bundles: readonly Bundle[],
  after: number,
): readonly Unconfirmed[] {
  const messages = bundles.flatMap(({ edits }, at) => Array.from({ length: edits }, () => after + at + 1));
  return list.map((each, at) => ({ ...each, sentAs: messages[at] ?? null }));
}

export function notSent(list: readonly Unconfirmed[]): readonly Unconfirmed[] {
  return list.map((each) => ({ ...each, sentAs: null }));
}

/** What is confirmed once the log has this many of our messages, and what is not. */
export function partedAt(
  list: readonly Unconfirmed[],
  message: number,
): { readonly done: readonly Unconfirmed[]; readonly open: readonly Unconfirmed[] } {
  const isOpen = ({ sentAs }: Unconfirmed): boolean => sentAs === null || sentAs > message;
  return { done: list.filter((each) => !isOpen(each)), open: list.filter(isOpen) };
}
