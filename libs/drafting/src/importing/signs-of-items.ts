/** The sign that opens a list entry in a source, which may be glued to its words: `-administrations;`, `a)by the …`. */
export interface SourceSign {
  readonly sign: string;
  readonly from: number;
}

const letter = String.raw`\(?(?:[a-z]{1,2}|[ivxl]{1,5}|\d{1,2})(?:\s?(?:bis|ter|quater|quinquies))?\)`;
const lettered = new RegExp(String.raw`^(${letter})\s*(?=\S|$)`);

export function signOfItem(words: string): SourceSign | null {
  const dash = /^[-–—•·▪‣]\s*(?=[^\s\d-])|^[-–—•·▪‣*+]\s+(?=\S)/.exec(words);
  if (dash !== null) return { sign: words.startsWith('•') ? '•' : '–', from: dash[0].length };
  const found = lettered.exec(words.slice(0, 40));
  return found === null ? null : { sign: found[1] ?? '', from: found[0].length };
}
