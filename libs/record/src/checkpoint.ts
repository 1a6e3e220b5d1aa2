/** The head of a chain at a moment, signed by the server that keeps the chain. */
export interface Checkpoint {
  readonly conferenceId: string;
  readonly audience: string;
  readonly seq: number;
  readonly hash: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** Which key signed it, as `keyName` gives it. */
  readonly key: string;
  /** Ed25519 over `checkpointText`, in base64. */
  readonly signature: string;
}

export type Unsigned = Omit<Checkpoint, 'key' | 'signature'>;

/** What is signed: lines that can be printed, mailed and typed off, so that anybody can check them by hand. */
export function checkpointText({ conferenceId, audience, seq, hash, at }: Unsigned): string {
  return `caucus checkpoint 1\nconference ${conferenceId}\naudience ${audience}\nseq ${seq}\nhash ${hash}\nat ${at}\n`;
}

/** A checkpoint as it is handed out: what was signed, by which key, and the signature. Nine lines. */
export function checkpointNote(checkpoint: Checkpoint): string {
  return `${checkpointText(checkpoint)}\nkey ${checkpoint.key}\nsignature ${checkpoint.signature}\n`;
}

const NOTE = new RegExp(
  [
    '^caucus checkpoint 1$',
    '^conference ([0-9a-f-]{36})$',
    '^audience ([a-z]+(?::[0-9a-f-]{36})?)$',
    '^seq ([1-9][0-9]{0,9})$',
    '^hash ([0-9a-f]{64})$',
    '^at ([0-9TZ:.-]{24})$',
    '^$',
    '^key ([0-9a-f]{16})$',
    '^signature ([A-Za-z0-9+/]{86}==)$',
  ].join('\n'),
  'gm',
);

/** All checkpoints in a text, such as a letter; what stands around them, and marks of quotation, are passed over. */
export function readCheckpoints(text: string): readonly Checkpoint[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/^[>\t ]+|[\t ]+$/gm, '');
  return [...lines.matchAll(NOTE)].map(([, conferenceId = '', audience = '', seq, hash = '', at = '', ...signed]) => {
    const [key = '', signature = ''] = signed;
    return { conferenceId, audience, seq: Number(seq), hash, at, key, signature };
  });
}
