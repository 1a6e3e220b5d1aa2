/** What a server says on a socket. */
export type Down =
  | { readonly kind: 'Frame'; readonly frame: Uint8Array }
  | { readonly kind: 'End'; readonly code: number; readonly reason: string };

/** A socket with what is on its way in either direction. */
export interface Line {
  readonly socket: number;
  readonly node: number;
  readonly up: Uint8Array[];
  readonly down: Down[];
}
