import { type Content, type ContentRefusal, plainText, readContent } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import { type NotAcceptable, notAcceptable } from './words.js';

/** Words that were filed: the checked content, and its plain text for lists and anchors. */
export interface FiledWords {
  readonly content: Content;
  readonly text: string;
}

/** Judges a content that came from outside. One without any words asks for nothing and is refused. */
export function acceptContent(json: unknown, field = 'content'): FiledWords | NotAcceptable {
  const content = readContent(json);
  if (isRefusal(content)) return asNotAcceptable(content as ContentRefusal, field);
  const text = plainText(content as Content);
  if (text.trim() === '') return notAcceptable('Blank', { field });
  return { content: content as Content, text };
}

function asNotAcceptable({ kind, refused: _, ...facts }: ContentRefusal, field: string): NotAcceptable {
  return notAcceptable(kind, { field, ...facts });
}
