export { anyDelegation, anyRule, anyRulings, anyVoices } from './arbitraries.js';
export {
  accepting,
  at,
  cleared,
  delegation,
  delegations,
  drafted,
  member,
  ruling,
  voice,
  words,
} from './builders.js';
