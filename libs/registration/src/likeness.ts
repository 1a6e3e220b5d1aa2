/** What of a registration tells whether it is another's twin. */
export interface Alike {
  readonly id: string;
  readonly organisation: string;
  readonly country: string;
  readonly focalEmail: string;
}

/**
 * Whether two registrations may be of one body: the same focal point, or a name that is the same but for accents, signs,
 * the order of its words and the small words between them. A body of the same name in another country is another.
 */
export function looksAlike(one: Alike, other: Alike): boolean {
  if (one.id === other.id) return false;
  if (sameAddress(one.focalEmail, other.focalEmail)) return true;
  const name = bareName(one.organisation);
  if (name === '' || name !== bareName(other.organisation)) return false;
  const [here, there] = [bareName(one.country), bareName(other.country)];
  return here === '' || there === '' || here === there;
}

/** For each registration that has any, those it looks like. */
export function lookAlikes<Line extends Alike>(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  const near = (key: string) => lines.filter((line) => keysOf(line).includes(key));
  for (const line of lines) {
    const others = new Set(keysOf(line).flatMap(near));
    const alike = [...others].filter((other) => looksAlike(line, other));
    if (alike.length > 0)
      found.set(
        line.id,
        lines.filter((other) => alike.includes(other)),
      );
  }
  return found;
}

const SMALL = new Set([
  'the',
  'of',
  'and',
  'for',
  'de',
  'la',
  'el',
  'los',
  'las',
  'del',
  'y',
  'des',
  'du',
  'le',
  'les',
  'et',
  'd',
  'l',
  'van',
  'het',
  'en',
  'voor',
]);

export function bareName(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));
  return words.sort().join(' ');
}

function keysOf({ organisation, focalEmail }: Alike): string[] {
  return [`name ${bareName(organisation)}`, `address ${focalEmail.trim().toLowerCase()}`].filter(
    (key) => !/^(name|address) $/.test(key),
  );
}

function sameAddress(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}
