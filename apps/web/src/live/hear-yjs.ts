import * as decoding from 'lib0/decoding';

/** A message as every Yjs provider understands it. */
export interface YjsMessage {
  readonly kind: 'presence' | 'question' | 'whole' | 'edit';
  readonly bytes: Uint8Array;
}

const PRESENCE = 1;
const steps = ['question', 'whole', 'edit'] as const;

export function hearYjs(frame: Uint8Array): YjsMessage {
  const decoder = decoding.createDecoder(frame);
  const kind = decoding.readVarUint(decoder) === PRESENCE ? 'presence' : steps[decoding.readVarUint(decoder)]!;
  return { kind, bytes: decoding.readVarUint8Array(decoder) };
}
