import { readFile } from 'node:fs/promises';
import { setImmediate as others } from 'node:timers/promises';
import { type Outline, trueType } from './true-type.js';
import { type Face, openFace } from './variable-face.js';

export interface PageFonts {
  readonly regular: Buffer;
  readonly bold: Buffer;
  /** Whether the fonts have a letter. */
  has(letter: string): boolean;
}

/** The files that the font comes in, the commonest first, and for what words each is looked into. */
const FILES: readonly (readonly [string, RegExp])[] = [
  ['latin', /^/u],
  ['latin-ext', /[\u0100-\u0130\u0132-\u0151\u0154-\u024f\u1e00-\u1eff]/u],
  ['vietnamese', /[\u01a0-\u01b0\u1ea0-\u1ef9]/u],
  ['greek', /\p{Script=Greek}/u],
  ['greek-ext', /[\u1f00-\u1fff]/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['cyrillic-ext', /[\u0460-\u052f]/u],
];

/** The letters of some words in two weights, as files that a page can hold. */
export async function pageFonts(words: string): Promise<PageFonts> {
  const codes = [...new Set([...words].map((letter) => letter.codePointAt(0) ?? 0))];
  const files = FILES.filter(([, letters]) => letters.test(words)).map(([name]) => name);
  const [regular, bold] = [await weighed(files, 400, codes), await weighed(files, 700, codes)];
  return { regular: regular.file, bold: bold.file, has: (letter) => regular.known.has(letter.codePointAt(0) ?? 0) };
}

async function weighed(
  files: readonly string[],
  weight: number,
  codes: readonly number[],
): Promise<{ readonly file: Buffer; readonly known: ReadonlySet<number> }> {
  const known = new Map<number, Outline>();
  let first: Face | null = null;
  for (const name of files) {
    const face = await faceOf(name, weight);
    first ??= face;
    for (const code of codes) {
      const outline = known.has(code) ? null : face.outlineOf(code);
      if (outline !== null) known.set(code, outline);
    }
    // Reading a file takes a tenth of a second, and whoever else asks the server is not to wait for all of them.
    await others();
  }
  if (first === null) throw new Error('No file of the font was read');
  return { file: trueType(first.frame, first.missing, known), known: new Set(known.keys()) };
}

const faces = new Map<string, Promise<Face>>();

function faceOf(name: string, weight: number): Promise<Face> {
  const key = `${name} ${weight}`;
  const before = faces.get(key);
  if (before) return before;
  const path = require.resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${name}-wght-normal.woff2`);
  const face = readFile(path).then((bytes) => openFace(bytes, weight));
  faces.set(key, face);
  return face;
}
