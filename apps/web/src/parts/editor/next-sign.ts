/** What stands before the next item: `b)` after `a)`, `4.` after `3.`, `iv)` after `iii)`; a dash stays a dash. */
export function nextSign(sign: string): string {
  const [, before = '', counter = '', after = ''] = /^(\W*)([a-z]+|\d+)(\W*)$/.exec(sign) ?? [];
  if (counter === '') return sign;
  if (/^\d+$/.test(counter)) return `${before}${Number(counter) + 1}${after}`;
  const roman = romans.indexOf(counter);
  // A lone "i" is read as a number because items seldom reach the ninth letter; "v" and "x" are read as letters.
  if (roman !== -1 && (counter.length > 1 || counter === 'i'))
    return `${before}${romans[roman + 1] ?? counter}${after}`;
  if (counter.length === 1 && counter !== 'z')
    return `${before}${String.fromCharCode(counter.charCodeAt(0) + 1)}${after}`;
  return sign;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
