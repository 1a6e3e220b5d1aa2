/** An edit of ours, and with which of our messages it went out; null while it has not. */
export interface Unconfirmed {
  readonly update: Uint8Array;
  readonly sentAs: number | null;
}

export function written(
  list: readonly Unconfirmed[],
  update: Uint8Array,
  sentAs: number | null,
): readonly Unconfirmed[] {
  return [...list, { update, sentAs }];
}

/** One message carried them all: the answer to what the server asked for. */
export function allSentAs(list: readonly Unconfirmed[], message: number): readonly Unconfirmed[] {
  return list.map(({ update }) => ({ update, sentAs: message }));
}

export function notSent(list: readonly Unconfirmed[]): readonly Unconfirmed[] {
  return list.map(({ update }) => ({ update, sentAs: null }));
}

export function confirmedUpTo(list: readonly Unconfirmed[], message: number): readonly Unconfirmed[] {
  return list.filter(({ sentAs }) => sentAs === null || sentAs > message);
}
