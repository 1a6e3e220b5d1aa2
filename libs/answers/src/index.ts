export { type Json, type Patch, patched, patchOf } from './patch.js';
