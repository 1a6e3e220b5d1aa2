/** An edit of ours, and with which of our messages it went out; null while it has not. */
export interface Unconfirmed {
  readonly update: Uint8Array;
  readonly sentAs: number | null;
  /** Under which it is stored on this device; 0 where it is not. */
  readonly key: number;
}

/** One message carried them all: the answer to what the server asked for. */
export function allSentAs(list: readonly Unconfirmed[], message: number): readonly Unconfirmed[] {
  return list.map((each) => ({ ...each, sentAs: message }));
}

/** One message carried those that had not gone out before. */
export function restSentAs(list: readonly Unconfirmed[], message: number): readonly Unconfirmed[] {
  return list.map((each) => (each.sentAs === null ? { ...each, sentAs: message } : each));
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
