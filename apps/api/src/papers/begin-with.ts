import type { Content } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import { acceptContent, acceptVoices, type FiledWords, type NotAcceptable, notAcceptable } from '#lib/positions';
import type { Beginning, PartKind } from './paper-layout.js';

/** Words that somebody has written by themselves before; not yet checked. */
export type Brought = readonly { readonly kind: PartKind; readonly content: unknown }[];

/**
 * What a paper begins with where somebody brings words of their own: theirs in place of the usual ones, part by part.
 * `symbol` is that of their delegation, null where they speak for none.
 */
export function beginWith(usual: Beginning, brought: Brought, symbol: string | null): Beginning | NotAcceptable {
  const strange = brought.find(({ kind }) => !usual.some((part) => part.kind === kind));
  if (strange !== undefined) return notAcceptable('PartNotOfPaper', { part: strange.kind });
  const parts: Beginning[number][] = [];
  for (const part of usual) {
    const mine = brought.find(({ kind }) => kind === part.kind);
    const content = mine === undefined ? part.content : accepted(mine.content, part.content, symbol);
    if (isRefusal(content)) return content as NotAcceptable;
    parts.push({ kind: part.kind, content: content as Content });
  }
  return parts;
}

function accepted(content: unknown, from: Content, symbol: string | null): Content | NotAcceptable {
  if (Array.isArray(content) && content.length === 0) return [];
  const words = acceptContent(content, 'begin');
  if (isRefusal(words)) return words as NotAcceptable;
  const { content: read } = words as FiledWords;
  return acceptVoices(read, symbol ?? '', from) ?? read;
}
