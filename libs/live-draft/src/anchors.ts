import * as Y from 'yjs';
import { bodyOf } from './layout.js';
import { elementsOf, textsOf } from './read-body.js';

/** A stretch of words that can be found again after edits: where it begins and ends in Yjs, and what it said. */
export interface Anchor {
  readonly provision: string;
  readonly start: unknown;
  readonly end: unknown;
  readonly quote: string;
}

export interface Found {
  /** Characters from the beginning of the provision's words, the texts of its blocks joined by line ends. */
  readonly from: number;
  readonly to: number;
  readonly quote: string;
}

/** Anchors the characters from `from` up to `to`; null where there are none such. */
export function anchorAt(doc: Y.Doc, provision: string, from: number, to: number): Anchor | null {
  const texts = textsIn(doc, provision);
  const start = placeOf(texts, from);
  const end = placeOf(texts, to);
  if (start === null || end === null || from >= to) return null;
  return {
    provision,
    start: Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(start.text, start.at, 0)),
    end: Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(end.text, end.at, -1)),
    quote: wordsOf(texts).slice(from, to),
  };
}

/** Where an anchor is now, and what it says now; null once all of its words are gone. */
export function findAnchor(doc: Y.Doc, anchor: Anchor): Found | null {
  const texts = textsIn(doc, anchor.provision);
  const from = offsetOf(doc, texts, anchor.start);
  const to = offsetOf(doc, texts, anchor.end);
  if (from === null || to === null || from >= to) return null;
  return { from, to, quote: wordsOf(texts).slice(from, to) };
}

function textsIn(doc: Y.Doc, provision: string): readonly Y.XmlText[] {
  const body = bodyOf(doc, provision);
  return body === null ? [] : elementsOf(body).flatMap(textsUnder);
}

function textsUnder(element: Y.XmlElement): readonly Y.XmlText[] {
  return [...textsOf(element), ...elementsOf(element).flatMap(textsUnder)];
}

// `toString` of an XmlText writes its marks as tags, so the words are taken from the delta.
function words(text: Y.XmlText): string {
  return (text.toDelta() as { insert: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
    .join('');
}

function wordsOf(texts: readonly Y.XmlText[]): string {
  return texts.map(words).join('\n');
}

function placeOf(
  texts: readonly Y.XmlText[],
  offset: number,
): { readonly text: Y.XmlText; readonly at: number } | null {
  let left = offset;
  for (const text of texts) {
    if (left <= text.length) return left < 0 ? null : { text, at: left };
    left -= text.length + 1;
  }
  return null;
}

function offsetOf(doc: Y.Doc, texts: readonly Y.XmlText[], position: unknown): number | null {
  const place = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(position), doc);
  if (place === null) return null;
  let before = 0;
  for (const text of texts) {
    if (text === place.type) return before + place.index;
    before += text.length + 1;
  }
  return null;
}
