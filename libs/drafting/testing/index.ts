export { anyAgreed } from './any-agreed.js';
export { anyContent, anyInline, anyInstrument, anyRawContent, anyWords } from './arbitraries.js';
export { bracket, bracketAround, instrument, item, paragraph, table, text, type Words } from './builders.js';
