import * as Y from 'yjs';

/**
 * Whether the words read the same without these marks.
 *
 * Every copy tidies such marks away by itself. Others are somebody's edit, also where nothing but marks goes.
 */
export function saysNothing(marks: readonly Y.Item[]): boolean {
  const going = new Set(marks);
  return [...new Set(marks.map(({ parent }) => parent))].every(
    (text) => text instanceof Y.AbstractType && readsTheSame(text, going),
  );
}

function readsTheSame(text: Y.AbstractType<unknown>, going: ReadonlySet<Y.Item>): boolean {
  const now = new Map<string, string>();
  const then = new Map<string, string>();
  return standingIn(text).every((item) => {
    if (!(item.content instanceof Y.ContentFormat)) return !item.countable || areAlike(now, then);
    set(now, item.content);
    if (!going.has(item)) set(then, item.content);
    return true;
  });
}

function standingIn({ _start }: Y.AbstractType<unknown>): readonly Y.Item[] {
  const items: Y.Item[] = [];
  for (let item = _start; item !== null; item = item.right) if (!item.deleted) items.push(item);
  return items;
}

function set(marks: Map<string, string>, { key, value }: Y.ContentFormat): void {
  if (value === null) marks.delete(key);
  else marks.set(key, JSON.stringify(value));
}

function areAlike(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
