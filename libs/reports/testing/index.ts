export { anyFacts, tokenOf } from './any-facts.js';
export { facts } from './builders.js';
