import * as Y from 'yjs';
import { bodyOf } from './layout.js';
import { elementsOf, textsOf } from './read-body.js';

/** Words that came in together: under which client id, and from which clock on. Each character is one tick. */
export interface Written {
  readonly client: number;
  readonly clock: number;
  readonly text: string;
}

/** All words of a provision as they came in: a list for each line of text, in the order in which they stand. */
export function writtenIn(doc: Y.Doc, provision: string): readonly (readonly Written[])[] {
  const body = bodyOf(doc, provision);
  return body === null ? [] : elementsOf(body).flatMap(linesUnder);
}

function linesUnder(element: Y.XmlElement): readonly (readonly Written[])[] {
  return [...textsOf(element).map(runsOf), ...elementsOf(element).flatMap(linesUnder)];
}

function runsOf(text: Y.XmlText): readonly Written[] {
  const out: Written[] = [];
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
    const last = out.at(-1);
    const { client, clock } = item.id;
    const follows = last?.client === client && last.clock + last.text.length === clock;
    if (follows) out[out.length - 1] = { ...last, text: last.text + item.content.str };
    else out.push({ client, clock, text: item.content.str });
  }
  return out;
}
