import * as Y from 'yjs';
import type { Time, Times } from './times.js';
import type { Type } from './touched.js';

/** What stood under a key before a change, right after it, and stands there now. */
export interface Field {
  readonly before: Y.Item | null;
  readonly after: Y.Item | null;
  readonly now: Y.Item | null;
}

/** A shared type as far as its keys go. */
type Keyed = Pick<Type, '_map'>;

export function fieldOf(type: Keyed, key: string, times: Times): Field {
  const latest = type._map.get(key) ?? null;
  return {
    before: itemAt(type, key, times.before),
    after: itemAt(type, key, times.after),
    now: latest?.deleted === false ? latest : null,
  };
}

/** The item that stood under a key at a time. */
export function itemAt(type: Keyed, key: string, time: Time): Y.Item | null {
  let item = type._map.get(key) ?? null;
  while (item !== null && !time(item.id)) item = item.left;
  return item;
}

export function valueIn(item: Y.Item | null): unknown {
  return item === null ? undefined : item.content.getContent().at(-1);
}

/** Nobody has put anything else there since. */
export function isUntouched({ after, now }: Field): boolean {
  return (
    after === now || (isPlain(after) && isPlain(now) && JSON.stringify(valueIn(after)) === JSON.stringify(valueIn(now)))
  );
}

export function putBack(type: Type, key: string, { before, now }: Field): void {
  const value = valueIn(before);
  if (before === null && now === null) return;
  if (type instanceof Y.XmlElement) {
    if (before === null) type.removeAttribute(key);
    else type.setAttribute(key, value as string);
  } else if (type instanceof Y.Map) {
    if (before === null) type.delete(key);
    else type.set(key, value);
  }
}

function isPlain(item: Y.Item | null): boolean {
  return item === null || item.content instanceof Y.ContentAny;
}

/** The words of what somebody has put there since, as far as it has any. */
export function textOfField({ now }: Field): string {
  const value = valueIn(now);
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'title' in value ? String(value.title) : '';
}
