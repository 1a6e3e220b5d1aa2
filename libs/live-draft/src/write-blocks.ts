import * as Y from 'yjs';
import type { FlatBlock, Line } from './flatten.js';
import { attributesOf, blockOptions } from './marks.js';

/** A block made anew, ready to be put into a body. */
export function newElement(block: FlatBlock): Y.XmlElement {
  const element = new Y.XmlElement(block.kind);
  if (block.kind === 'item') {
    element.setAttribute('sign', block.sign);
    element.setAttribute('depth', block.depth as never);
  }
  const options = blockOptions(block.chain);
  if (options !== null) element.setAttribute('options', options);
  if (block.kind === 'table')
    element.insert(
      0,
      block.rows.map((row) => newRow(row, block.chain.length)),
    );
  else element.insert(0, newTexts(block.line, block.chain.length));
  return element;
}

/** `outer` is how many options stand on the block itself and so not on its words. */
export function newTexts(line: Line, outer: number): Y.XmlText[] {
  if (line.length === 0) return [];
  const text = new Y.XmlText();
  text.applyDelta(
    line.map((run) => ({ insert: run.text, attributes: attributesOf(run.marks, run.chain.slice(outer)) })),
  );
  return [text];
}

function newRow(cells: readonly Line[], outer: number): Y.XmlElement {
  const row = new Y.XmlElement('tableRow');
  row.insert(
    0,
    cells.map((line) => newCell(line, outer)),
  );
  return row;
}

function newCell(line: Line, outer: number): Y.XmlElement {
  const cell = new Y.XmlElement('tableCell');
  cell.insert(0, newTexts(line, outer));
  return cell;
}
