export { anyAmendmentOf, anyBase, anyCase, anyPlainCase, type Case } from './arbitraries.js';
export { composed, mergedOnto, must } from './composed.js';
export { anyEdit, type Edit, edited, someWords } from './edits.js';
export { anyFilesOf, anyTextCase, readAs, type TextCase } from './whole-texts.js';
