export { holdsNothing, namesAny } from './holding.js';
export { type Json, type Patch, patched, patchOf } from './patch.js';
