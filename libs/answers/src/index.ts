export { holdsNothing, namesAny } from './holding.js';
export { alike, fewOfEach, type Owed, owedTo } from './owed.js';
export { type Json, type Patch, patched, patchOf } from './patch.js';
