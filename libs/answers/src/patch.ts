/** An answer as it goes over the wire. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What turns one answer into another: another value, or changes inside of a list or of an object. */
export type Patch =
  | { readonly is: Json }
  | {
      readonly list: { readonly [at: string]: Patch };
      readonly length: number;
      /** For each place the one where its entry stood before, null where it is new; missing where nothing moved. */
      readonly from?: readonly (number | null)[];
    }
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
    const stood = (at: number): Json | undefined => list[patch.from ? (patch.from[at] ?? -1) : at];
    return Array.from({ length: patch.length }, (_, at) => part(stood(at), patch.list[at]));
  }
  const object = isObject(before) ? before : {};
  const names = [...new Set([...Object.keys(object), ...Object.keys(patch.object)])];
  const kept = names.filter((name) => !patch.without.includes(name));
  return Object.fromEntries(kept.map((name) => [name, part(own(object, name), own(patch.object, name))]));
}

function part(before: Json | undefined, patch: Patch | undefined): Json {
  return patch === undefined ? (before ?? null) : patched(before ?? null, patch);
}

// An entry that came before all others must not make all of them new, so entries are known by their id or as they are.
function patchOfLists(before: readonly Json[], after: readonly Json[]): Patch | null {
  const places = isInPlace(before, after) ? [] : placesBefore(before, after);
  const from = places.every((place, at) => place === null || place === at) ? null : places;
  const stood = (at: number): Json | undefined => before[from ? (from[at] ?? -1) : at];
  const list = changes(after.map((value, at) => [String(at), stood(at), value] as const));
  if (from !== null) return { list: list ?? {}, length: after.length, from };
  return list === null && before.length === after.length ? null : { list: list ?? {}, length: after.length };
}

function isInPlace(before: readonly Json[], after: readonly Json[]): boolean {
  if (before.length === 0 || after.length === 0) return true;
  const both = Math.min(before.length, after.length);
  const isSame = (at: number): boolean => idOf(before[at]) === idOf(after[at]);
  const withIds = after.every((value) => idOf(value) !== null);
  return withIds ? Array.from({ length: both }, (_, at) => at).every(isSame) : before.length === after.length;
}

function placesBefore(before: readonly Json[], after: readonly Json[]): readonly (number | null)[] {
  const places = new Map<string, number[]>();
  for (const [at, value] of before.entries()) {
    const name = nameOf(value);
    places.set(name, [...(places.get(name) ?? []), at]);
  }
  return after.map((value) => places.get(nameOf(value))?.shift() ?? null);
}

function nameOf(value: Json): string {
  return idOf(value) ?? JSON.stringify(value);
}

function idOf(value: Json | undefined): string | null {
  if (value === undefined || !isObject(value)) return null;
  const id = own(value, 'id');
  return typeof id === 'string' ? id : null;
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
