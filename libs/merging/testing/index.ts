export { anyAmendmentOf, anyBase, anyCase, anyPlainCase, type Case } from './arbitraries.js';
export { composed, mergedOnto, must } from './composed.js';
export { anyEdit, type Edit, edited, someWords } from './edits.js';
