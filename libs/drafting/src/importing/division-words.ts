import type { DivisionKind } from '../instrument.js';

// What divisions are called in the languages of work, as data.
const words: Readonly<Record<string, DivisionKind>> = {
  part: 'part',
  partie: 'part',
  parte: 'part',
  deel: 'part',
  title: 'part',
  titre: 'part',
  chapter: 'chapter',
  chapitre: 'chapter',
  capítulo: 'chapter',
  capitulo: 'chapter',
  hoofdstuk: 'chapter',
  article: 'article',
  artículo: 'article',
  articulo: 'article',
  artikel: 'article',
  art: 'article',
  section: 'section',
  sección: 'section',
  seccion: 'section',
  sectie: 'section',
  paragraaf: 'section',
  afdeling: 'section',
  appendix: 'appendix',
  appendice: 'appendix',
  apéndice: 'appendix',
  apendice: 'appendix',
  aanhangsel: 'appendix',
  annex: 'annex',
  annexe: 'annex',
  anexo: 'annex',
  bijlage: 'annex',
  resolution: 'resolution',
  résolution: 'resolution',
  resolución: 'resolution',
  resolutie: 'resolution',
  recommendation: 'recommendation',
  recommandation: 'recommendation',
  recomendación: 'recommendation',
  aanbeveling: 'recommendation',
  opinion: 'recommendation',
};

const named: Readonly<Record<string, DivisionKind>> = {
  preamble: 'preamble',
  préambule: 'preamble',
  preámbulo: 'preamble',
  preambule: 'preamble',
  'final protocol': 'finalProtocol',
  'protocole final': 'finalProtocol',
  'protocolo final': 'finalProtocol',
  slotprotocol: 'finalProtocol',
};

const formulas = /^(?:in witness whereof|en foi de quoi|en fe de lo cual|ten blijke waarvan)\b/i;

/** The kind of division that a word such as `Article` or `Anexo` opens; null for any other word. */
export function kindOfWord(word: string): DivisionKind | null {
  return Object.hasOwn(words, word.toLowerCase()) ? (words[word.toLowerCase()] ?? null) : null;
}

/** The kind of a division that is known by its name alone, such as `Preamble`. */
export function kindOfName(name: string): DivisionKind | null {
  const key = name.toLowerCase().replace(/\s+/g, ' ').replace(/[.:]$/, '');
  return Object.hasOwn(named, key) ? (named[key] ?? null) : null;
}

/** Whether a paragraph is the final formula of a treaty. */
export function opensFinalFormula(words: string): boolean {
  return formulas.test(words);
}

/** What stands after the provisions and counts for itself. */
export function isBackMatter(kind: DivisionKind): boolean {
  return ['appendix', 'annex', 'finalFormula', 'finalProtocol', 'statement', 'resolution', 'recommendation'].includes(
    kind,
  );
}
