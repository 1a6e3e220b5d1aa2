import { MOST_WORDS } from '#lib/documents';

const MOST_PAGES = 2000;

/** The words of a PDF, page by page, until there are as many as are kept. */
export async function pdfWords(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  // A copy of its own, because the reader takes the bytes for itself.
  const quiet = { isEvalSupported: false, disableFontFace: true, verbosity: 0 };
  const pdf = await getDocumentProxy(new Uint8Array(bytes), quiet);
  let words = '';
  for (let page = 1; page <= Math.min(pdf.numPages, MOST_PAGES) && words.length < MOST_WORDS; page++)
    words += `${await wordsOf(await pdf.getPage(page))}\n\n`;
  return words;
}

interface Page {
  getTextContent(): Promise<{ readonly items: readonly object[] }>;
}

async function wordsOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  return (items as readonly { str?: string; hasEOL?: boolean }[])
    .map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str))
    .join('');
}
