export { type Move, type SpeakersList, type SpeakersOrder, speakersInOrder } from './order.js';
export { type Asking, decideAsking, type FloorRequest, type ListClosed, type RequestKind } from './requests.js';
export { acceptLimit } from './speaking-time.js';
export {
  decideGiving,
  type FloorMoved,
  interruptedRequest,
  leftFor,
  type NotWaiting,
  type Spoken,
  spokenBy,
  spokenFor,
  type Turn,
} from './turns.js';
