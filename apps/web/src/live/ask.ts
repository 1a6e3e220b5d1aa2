/**
 * Sends a letter and answers with what came back; null, or an exception, where that was no answer of ours. Gives up on
 * `signal`. `last` is true for a letter that is sent while the page goes.
 */
export type Ask = (
  url: string,
  letter: Uint8Array,
  how: { readonly signal: AbortSignal; readonly last: boolean },
) => Promise<Uint8Array | null>;

/** By `fetch`; a program that has no cookie names its token in the headers. */
export function fetchWith(headers: Readonly<Record<string, string>> = {}): Ask {
  return async (url, letter, { signal, last }) => {
    const response = await fetch(url, {
      method: 'POST',
      body: letter as BodyInit,
      headers: { 'content-type': 'application/octet-stream', 'x-caucus': '1', ...headers },
      signal,
      keepalive: last,
    });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  };
}
