export { partOf, type TakesPartAs, usuallyTakesPartAs } from './admission.js';
export { type Badge, badgeOf, badgesOf, inLines, inListOrder, type Participant } from './badges.js';
export { isEmail, isSameAddress, type Lack, type LackKind, lacksOf, saysNeeds } from './completeness.js';
export { type Count, type Counted, type CountOf, type Counts, countsOf } from './counts.js';
export {
  type Attendance,
  type DelegationRole,
  delegationRoles,
  MOST_REGISTRANTS,
  type Needs,
  type Registrant,
  type RegistrationForm,
  type VisaRequest,
} from './form.js';
export { type ComingOver, comingOver, type Joined } from './joining.js';
export {
  fillLetter,
  hasLink,
  type LetterFact,
  type LetterWords,
  letterFacts,
  unknownFacts,
  wordsFor,
} from './letter-template.js';
export { type Alike, bareName, lookAlikes, looksAlike } from './likeness.js';
export {
  bodyCategories,
  type ContactLine,
  contactColumns,
  type ListRow,
  type ReadList,
  type RowProblem,
  readContacts,
  readStakeholders,
  type StakeholderLine,
  stakeholderColumns,
} from './list-rows.js';
export { isMemberOn, type MembershipFact } from './membership-dates.js';
export { decideSuccession, type InDelegation, type NoSuccession, type Succession } from './succession.js';
