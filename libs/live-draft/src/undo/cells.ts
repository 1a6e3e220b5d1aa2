import * as Y from 'yjs';
import type { Attributes } from '../marks.js';
import { firstOf, type Times } from './times.js';

/**
 * A stretch of a shared text with one fate: `kept` stood there before the change and after it, `written` came with it,
 * `taken` went with it, `foreign` came since. What was gone before, or came and went at once, is left out.
 */
export interface Cell {
  readonly item: Y.Item;
  readonly text: string;
  readonly kind: 'kept' | 'written' | 'taken' | 'foreign';
  readonly standing: boolean;
  readonly before: Attributes;
  readonly after: Attributes;
  readonly now: Attributes;
}

interface Settings {
  readonly before: Attributes;
  readonly after: Attributes;
  readonly now: Attributes;
}

/** A text in its order, with what has been deleted, and how each stretch was set when. */
export function cellsOf(text: Y.XmlText, times: Times): readonly Cell[] {
  const cells: Cell[] = [];
  const isGone = text._item!.deleted;
  let set: Settings = { before: {}, after: {}, now: {} };
  for (let item = text._start; item !== null; item = item.right) {
    const { content } = item;
    if (content instanceof Y.ContentFormat) set = settingFrom(set, item, { times, content });
    const kind = content instanceof Y.ContentString ? kindOf(item, times, isGone) : null;
    if (kind !== null)
      cells.push({ item, text: (content as Y.ContentString).str, kind, standing: !item.deleted, ...set });
  }
  return cells;
}

function settingFrom(
  { before, after, now }: Settings,
  { id, deleted }: Y.Item,
  { times, content }: { readonly times: Times; readonly content: Y.ContentFormat },
): Settings {
  return {
    before: times.before(id) ? changed(before, content) : before,
    after: times.after(id) ? changed(after, content) : after,
    now: deleted ? now : changed(now, content),
  };
}

// Words that were written again stand for the first ones, which are left out; but not where the whole text is gone.
function kindOf({ id }: Y.Item, times: Times, isGone: boolean): Cell['kind'] | null {
  if (!isGone && times.copies.isCopied(id)) return null;
  const first = firstOf(id, times);
  if (times.since(first)) return 'foreign';
  if (times.after(first)) return times.wrote(first) ? 'written' : 'kept';
  return times.before(first) ? 'taken' : null;
}

function changed(attributes: Attributes, { key, value }: Y.ContentFormat): Attributes {
  const { [key]: _, ...rest } = attributes;
  return value === null ? rest : { ...rest, [key]: value };
}
