export { acceptDocument, type DocumentInput } from './accept-document.js';
export {
  citeDocument,
  type DocumentForm,
  type DocumentSeries,
  documentForms,
  documentSeries,
  type Numbered,
} from './citing.js';
export { type Excerpt, excerptOf, MARK_CLOSES, MARK_OPENS, type Mark, markedAnyhow } from './excerpt.js';
export { type FileKind, fileKind, textOf } from './file-kind.js';
export { acceptQuery, QUERY_LIMIT } from './query.js';
export { MOST_WORDS, storableWords } from './storable-words.js';
