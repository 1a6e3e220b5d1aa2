import { encodeAny, toBase64 } from 'lib0/buffer';
import { digest } from 'lib0/hash/sha256';

/** Which words an option has: the mark (or block attribute) that ties them to it. */
export interface OptionRef {
  readonly bracket: string;
  readonly option: string;
}

/** How a mark that may overlap is named in a shared text; eight characters tell two options of the same words apart. */
export const OPTION_KEY = /^option--[A-Za-z0-9+/]{8}$/;

/**
 * The key under which an editor keeps this option's mark in Yjs.
 *
 * It has to be the one that y-tiptap works out from the mark's JSON, or the editor would lay a second mark over the
 * server's. [L6] compares the two.
 */
export function optionKey({ bracket, option }: OptionRef): string {
  return `option--${toBase64(folded(digest(encodeAny({ type: 'option', attrs: { bracket, option } }))))}`;
}

function folded(hash: Uint8Array): Uint8Array {
  const short = hash.slice(0, 6);
  for (let at = 6; at < hash.length; at++) short[at % 6] = (short[at % 6] ?? 0) ^ (hash[at] ?? 0);
  return short;
}
