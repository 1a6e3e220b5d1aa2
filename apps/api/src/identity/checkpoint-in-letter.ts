import { type Checkpoint, checkpointNote } from '#lib/record';
import { type Locale, say } from '#lib/words';

/** A letter, and below it the head of the record: it leaves the house with it, where whoever gets it may compare. */
export function withCheckpoint(locale: Locale, body: string, checkpoint: Checkpoint | null): string {
  if (checkpoint === null) return body;
  return `${body}\n\n${say(locale, 'mail.checkpoint', { note: checkpointNote(checkpoint) })}`;
}
