const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  sect: '§',
  deg: '°',
  shy: '\u00ad',
  thinsp: '\u2009',
  minus: '−',
  times: '×',
};

/** The character that a reference such as `nbsp` or `#8211` stands for; null where it stands for none. */
export function characterOf(reference: string): string | null {
  if (Object.hasOwn(named, reference)) return named[reference] ?? null;
  const found = /^#(?:x([\da-f]+)|(\d+))$/i.exec(reference);
  if (found === null) return null;
  const code = found[1] === undefined ? Number(found[2]) : Number.parseInt(found[1], 16);
  const allowed = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return allowed ? String.fromCodePoint(code) : null;
}
