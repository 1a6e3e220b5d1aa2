import { readFile } from 'node:fs/promises';

export interface PageFonts {
  readonly regular: Buffer;
  readonly bold: Buffer;
  /** Whether the fonts have a letter. */
  has(letter: string): boolean;
}

const FILES = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'];

let fonts: Promise<PageFonts> | undefined;

/** Two weights of the font of the pages, read once. Of what is printed with them a file holds the letters that it uses. */
export function pageFonts(): Promise<PageFonts> {
  fonts ??= read();
  return fonts;
}

async function read(): Promise<PageFonts> {
  const { create } = await import('fontkit');
  const places = FILES.map((file) => require.resolve(`@expo-google-fonts/source-sans-3/${file}`));
  const [regular, bold] = (await Promise.all(places.map((place) => readFile(place)))) as [Buffer, Buffer];
  const letters = new Set<number>(create(regular).characterSet);
  return { regular, bold, has: (letter) => letters.has(letter.codePointAt(0) ?? 0) };
}
