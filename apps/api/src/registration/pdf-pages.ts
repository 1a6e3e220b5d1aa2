import { pageFonts } from './page-fonts.js';
import { printable } from './printable.js';

export type Pdf = PDFKit.PDFDocument;
export type Weight = 'regular' | 'bold';

export interface Head {
  readonly conference: string;
  readonly name: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Pages to draw on, and the letters that they have. */
export interface Pages {
  readonly pdf: Pdf;
  has(letter: string): boolean;
  /** Words as they can be printed. */
  said(text: string): string;
}

interface PagesAsked {
  readonly title: string;
  readonly draw: (pages: Pages) => void;
}

export const MARGIN = 42;

/** A4 pages, drawn by `draw` and handed over whole. */
export async function pdfPages({ title, draw }: PagesAsked): Promise<Buffer> {
  // Read when something is printed: it is large, and a server that starts prints nothing.
  const { default: PDFDocument } = await import('pdfkit');
  const { regular, bold, has } = await pageFonts();
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({
      size: 'A4',
      margin: MARGIN,
      bufferPages: true,
      info: { Title: title, Creator: 'Caucus' },
      font: regular as never,
    });
    pdf.registerFont('regular', regular as never);
    pdf.registerFont('bold', bold as never);
    const pieces: Buffer[] = [];
    pdf.on('data', (piece: Buffer) => pieces.push(piece));
    pdf.on('end', () => resolve(Buffer.concat(pieces)));
    pdf.on('error', reject);
    draw({ pdf, has, said: (text) => printable(text, has) });
    pdf.end();
  });
}

/** `17–19 October 2012`, in the words of the language. */
export function dates(locale: string, { startsOn, endsOn }: Pick<Head, 'startsOn' | 'endsOn'>): string {
  const written = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' });
  return written.formatRange(new Date(startsOn), new Date(endsOn));
}
