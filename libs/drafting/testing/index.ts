export { anyAgreed, anyChangeOf } from './any-agreed.js';
export { anyLine, anyOpenInstrument } from './any-open-instrument.js';
export { anyPrintable, anyPrintableContent } from './any-printable.js';
export { anyContent, anyInline, anyInstrument, anyRawContent, anyWords } from './arbitraries.js';
export { bracket, bracketAround, instrument, item, paragraph, table, text, type Words } from './builders.js';
