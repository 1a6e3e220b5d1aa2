export { type AgendaItemInput, type AgendaItemPlan, acceptItem, type MeetingOfItem } from './agenda-plan.js';
export {
  agendaInput,
  documentInput,
  formOfFollowing,
  openingInput,
  outlineInput,
  stakeholderInputs,
} from './document/asked-of-the-server.js';
export {
  type AgendaItemInFile,
  type ConferenceDocument,
  conferenceShape,
  DOCUMENT_FORM,
  type DocumentInFile,
  type IssueInFile,
} from './document/conference-document.js';
export { type DocumentFinding, finding, type Path, pathText } from './document/finding.js';
export { type DocumentNotAcceptable, readDocument } from './document/read-document.js';
export { placesOf, type Shape } from './document/shape.js';
export { acceptMeeting, type MeetingInput, type MeetingPlan, planOf } from './meeting-plan.js';
export { itemNext, itemsOn, momentThere } from './now.js';
export { type AgendaSeries, type Numbered, numbersInOrder, numbersKept } from './numbering.js';
export { type PipelineStep, pipeline, type StepState } from './pipeline.js';
export { isZone, localTime, momentOf } from './zone.js';
