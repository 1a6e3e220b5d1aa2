/** Everything that a connection to a draft can be in. Times are milliseconds since 1970. */
export type DraftState =
  /** On the way to the server for the first time; there is nothing to show yet. */
  | { readonly kind: 'connecting' }
  /** Connected, and nothing has been written here yet. */
  | { readonly kind: 'live' }
  /** So many changes of ours are on their way to the log. */
  | { readonly kind: 'saving'; readonly waiting: number }
  /** Everything we wrote is in the log. */
  | { readonly kind: 'saved'; readonly at: number }
  /**
   * No connection; what is written meanwhile is sent when there is one again. `kept` says that it is on this device and
   * outlives the page: then what the device has not written down yet is not counted.
   */
  | { readonly kind: 'offline'; readonly since: number; readonly waiting: number; readonly kept: boolean }
  /** Something we wrote was not taken; a fresh copy is being opened. Lasts a moment: see `kept` for what was not taken. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Over for good: the draft is not there, or not for us any more. */
  | { readonly kind: 'ended'; readonly why: string };
