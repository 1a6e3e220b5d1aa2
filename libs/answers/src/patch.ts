/** An answer as it goes over the wire. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What turns one answer into another: another value, or changes inside of a list or of an object. */
export type Patch =
  | { readonly is: Json }
  | { readonly list: { readonly [at: string]: Patch }; readonly length: number }
  | { readonly object: { readonly [name: string]: Patch }; readonly without: readonly string[] };

/** Null where they are the same. */
export function patchOf(before: Json, after: Json): Patch | null {
  if (before === after) return null;
  if (isList(before) && isList(after)) return patchOfLists(before, after);
  if (isObject(before) && isObject(after)) return patchOfObjects(before, after);
  return { is: after };
}

/** Shares with `before` all that did not change. The patch has to be one of it. */
export function patched(before: Json, patch: Patch): Json {
  if ('is' in patch) return patch.is;
  if ('list' in patch) {
    const list = isList(before) ? before : [];
    return Array.from({ length: patch.length }, (_, at) => part(list[at], patch.list[at]));
  }
  const object = isObject(before) ? before : {};
  const names = [...new Set([...Object.keys(object), ...Object.keys(patch.object)])];
  const kept = names.filter((name) => !patch.without.includes(name));
  return Object.fromEntries(kept.map((name) => [name, part(own(object, name), own(patch.object, name))]));
}

function part(before: Json | undefined, patch: Patch | undefined): Json {
  return patch === undefined ? (before ?? null) : patched(before ?? null, patch);
}

function patchOfLists(before: readonly Json[], after: readonly Json[]): Patch | null {
  const list = changes(after.map((value, at) => [String(at), before[at], value] as const));
  return list === null && before.length === after.length ? null : { list: list ?? {}, length: after.length };
}

type Named = { readonly [name: string]: Json };

function patchOfObjects(before: Named, after: Named): Patch | null {
  const object = changes(Object.entries(after).map(([name, value]) => [name, own(before, name), value] as const));
  const without = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  return object === null && without.length === 0 ? null : { object: object ?? {}, without };
}

function changes(parts: readonly (readonly [string, Json | undefined, Json])[]): { [name: string]: Patch } | null {
  const found = parts.flatMap(([name, before, after]) => {
    const patch = before === undefined ? { is: after } : patchOf(before, after);
    return patch === null ? [] : [[name, patch] as const];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}

// What every object has, such as `toString`, is not one of its names.
function own<Value>(object: { readonly [name: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
