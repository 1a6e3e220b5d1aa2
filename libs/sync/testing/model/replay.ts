import { carryOver } from '#lib/sync';
import type { Pen } from './pen.js';

/** Writes in a fresh copy what the one before had and the log has not, as our editor does. */
export function replay(pen: Pen): void {
  const { leaving, copy } = pen;
  pen.leaving = null;
  if (leaving === null) return;
  const { except } = leaving;
  const updates = leaving.copy.unconfirmed.map(({ update }) => update);
  const lost = carryOver({ old: leaving.copy.doc, updates, except }, copy.doc);
  pen.kept += [...lost.values()].join('');
}
