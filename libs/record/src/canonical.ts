import { type Refusal, refuse } from '#lib/foundation';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type NotCanonical = Refusal<'NotCanonical', { path: string }>;

/** One text for equal values: keys sorted by code unit, no blanks, numbers and strings as JSON writes them (RFC 8785). */
export function canonical(value: Json): string | NotCanonical {
  const problem = findProblem(value, '$');
  return problem === null ? write(value) : refuse('NotCanonical', { path: problem });
}

function write(value: Json): string {
  if (isList(value)) return `[${value.map(write).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${write(value[key] as Json)}`);
  return `{${members.join(',')}}`;
}

// Types end at the edge of the program, and facts come from there: what JSON would silently drop or bend is found here.
function findProblem(value: Json, path: string): string | null {
  switch (typeof value) {
    case 'string':
      return isWhole(value) ? null : path;
    case 'number':
      return Number.isFinite(value) ? null : path;
    case 'boolean':
      return null;
    case 'object':
      return value === null ? null : findInside(value, path);
    default:
      return path;
  }
}

function findInside(value: readonly Json[] | { readonly [key: string]: Json }, path: string): string | null {
  for (const [key, member] of Object.entries(value)) {
    const found = isWhole(key) ? findProblem(member, `${path}.${key}`) : path;
    if (found !== null) return found;
  }
  return null;
}

// Postgres stores neither NUL nor half a pair, so a hash over them could never be checked again.
function isWhole(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
