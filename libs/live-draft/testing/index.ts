export { changed } from './changed.js';
export { liveForm } from './live-form.js';
export { lineIn, type Replicas, replicas, settleAll, textsIn, typeAfter, wordsOfDraft } from './replicas.js';
