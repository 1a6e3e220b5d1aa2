import type * as Y from 'yjs';
import { nameOf } from '../host-options.js';
import { bracketMapOf } from '../layout.js';
import { type Attributes, optionsFrom } from '../marks.js';
import { OPTION_KEY } from '../option-key.js';
import type { Cell } from './cells.js';
import { fieldOf, itemAt } from './fields.js';
import type { Times } from './times.js';

/** Ids of the brackets that were known before a change, right after it, are known now, and will be once it is undone. */
export interface KnownBrackets {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly now: ReadonlySet<string>;
  readonly undone: ReadonlySet<string>;
}

export function bracketsOver(doc: Y.Doc, times: Times): KnownBrackets {
  const map = bracketMapOf(doc);
  const ids = [...map._map.keys()];
  const before = new Set(ids.filter((id) => itemAt(map, id, times.before) !== null));
  const after = new Set(ids.filter((id) => itemAt(map, id, times.after) !== null));
  const now = new Set(map.keys());
  const changed = new Set(
    ids.filter((id) => {
      const field = fieldOf(map, id, times);
      return field.before !== field.after;
    }),
  );
  const undone = new Set(ids.filter((id) => (changed.has(id) ? before.has(id) : now.has(id))));
  return { before, after, now, undone };
}

/** Options that hold words which stood there before the change. */
export function hostsAmong(cells: readonly Cell[]): ReadonlySet<string> {
  return new Set(cells.filter(({ kind }) => kind === 'kept').flatMap(({ after }) => optionsFrom(after).map(nameOf)));
}

/** How words are set, and in which options of these brackets, in one comparable form. */
export function meaningOf(attributes: Attributes, known: ReadonlySet<string>): string {
  const marks = Object.entries(attributes).filter(([key]) => !OPTION_KEY.test(key));
  const options = optionsFrom(attributes).filter(({ bracket }) => known.has(bracket));
  return JSON.stringify([marks.sort(([one], [other]) => (one < other ? -1 : 1)), options.map(nameOf).sort()]);
}
