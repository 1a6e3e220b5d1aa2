/** Line and column of the first sign that no JSON could have there; the end, where the text only stops too early. */
export function faultInJson(text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, faultAt(text)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

type Awaits = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none inside its strings
  /[ \t\r\n]*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))?/y;

function faultAt(text: string): number {
  const open: string[] = [];
  let awaits: Awaits = 'value';
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const [all = '', sign, words, value] = token.exec(text) ?? [];
    const from = at + all.length - (sign ?? words ?? value ?? '').length;
    if (sign === undefined && words === undefined && value === undefined) return from;
    const next: Awaits | null =
      sign === undefined ? afterValue(awaits, words !== undefined, open) : afterSign(awaits, sign, open);
    if (next === null) return from;
    awaits = next;
    at += all.length;
  }
  return text.length;
}

function afterValue(awaits: Awaits, isWords: boolean, open: readonly string[]): Awaits | null {
  if (awaits === 'key' || awaits === 'keyOrEnd') return isWords ? 'colon' : null;
  return awaits === 'value' || awaits === 'valueOrEnd' ? done(open) : null;
}

function afterSign(awaits: Awaits, sign: string, open: string[]): Awaits | null {
  if (sign === '[' || sign === '{') return opened(awaits, sign, open);
  if (sign === ':') return awaits === 'colon' ? 'value' : null;
  if (sign === ',') return separated(awaits, open);
  if (!closes(awaits, sign, open)) return null;
  open.pop();
  return done(open);
}

function opened(awaits: Awaits, sign: '[' | '{', open: string[]): Awaits | null {
  if (awaits !== 'value' && awaits !== 'valueOrEnd') return null;
  open.push(sign);
  return sign === '[' ? 'valueOrEnd' : 'keyOrEnd';
}

function separated(awaits: Awaits, open: readonly string[]): Awaits | null {
  if (awaits !== 'commaOrEnd') return null;
  return open.at(-1) === '[' ? 'value' : 'key';
}

function closes(awaits: Awaits, sign: string, open: readonly string[]): boolean {
  const [begun, empty] = sign === ']' ? ['[', 'valueOrEnd'] : ['{', 'keyOrEnd'];
  return open.at(-1) === begun && (awaits === 'commaOrEnd' || awaits === empty);
}

function done(open: readonly string[]): Awaits {
  return open.length === 0 ? 'nothing' : 'commaOrEnd';
}
