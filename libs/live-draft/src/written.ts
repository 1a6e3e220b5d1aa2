import * as Y from 'yjs';
import { bodyOf } from './layout.js';
import { OPTION_KEY } from './option-key.js';
import { elementsOf, textsOf } from './read-body.js';

/** Words that came in together: under which client id, and from which clock on. Each character is one tick. */
export interface Written {
  readonly client: number;
  readonly clock: number;
  readonly text: string;
}

/** All words of a provision as they came in: a list for each line of text, in the order in which they stand. */
export function writtenIn(doc: Y.Doc, provision: string): readonly (readonly Written[])[] {
  return linesIn(doc, provision).map(joined);
}

/** The same, cut wherever an option begins or ends: the last word of one and the first of the next are not one word. */
export function writtenByOption(doc: Y.Doc, provision: string): readonly (readonly Written[])[] {
  return linesIn(doc, provision).flatMap(stretchesOf);
}

function linesIn(doc: Y.Doc, provision: string): readonly Y.XmlText[] {
  const body = bodyOf(doc, provision);
  return body === null ? [] : elementsOf(body).flatMap(linesUnder);
}

function linesUnder(element: Y.XmlElement): readonly Y.XmlText[] {
  return [...textsOf(element), ...elementsOf(element).flatMap(linesUnder)];
}

function stretchesOf(text: Y.XmlText): Written[][] {
  const out: Written[][] = [[]];
  for (let item = text._start; item !== null; item = item.right) {
    const { content, deleted, id } = item;
    if (deleted) continue;
    if (content instanceof Y.ContentFormat && OPTION_KEY.test(content.key)) out.push([]);
    if (content instanceof Y.ContentString) out.at(-1)!.push({ client: id.client, clock: id.clock, text: content.str });
  }
  return out.filter((stretch) => stretch.length > 0);
}

function joined(text: Y.XmlText): readonly Written[] {
  const out: Written[] = [];
  for (let item = text._start; item !== null; item = item.right) {
    const { content, deleted, id } = item;
    if (deleted || !(content instanceof Y.ContentString)) continue;
    const last = out.at(-1);
    const follows = last?.client === id.client && last.clock + last.text.length === id.clock;
    if (follows) out[out.length - 1] = { ...last, text: last.text + content.str };
    else out.push({ client: id.client, clock: id.clock, text: content.str });
  }
  return out;
}
