import { usualLimits } from '#lib/sync';

/** For what a person sends on their other lines while one is busy with the longest message there may be. */
const BESIDE = 4 << 20;
const MOST = usualLimits.heard + BESIDE;

/** What one line holds of a message that is not whole yet. */
export interface Share {
  /** False where its person has now sent too much without coming to an end. */
  more(bytes: number): boolean;
  /** The message is whole, or the line is over. */
  done(): void;
}

/**
 * What each person has sent of messages that are not whole yet.
 *
 * A message of 16 MiB is heard so that its author can be told that it is too large. Twenty lines could hold twenty of
 * them half-sent, for as long as they like: so all lines of a person share the room for one such message.
 */
export class Unfinished {
  private readonly held = new Map<string, number>();

  shareOf(person: string): Share {
    let mine = 0;
    const count = (bytes: number): number => {
      mine += bytes;
      const all = (this.held.get(person) ?? 0) + bytes;
      if (all > 0) this.held.set(person, all);
      else this.held.delete(person);
      return all;
    };
    return { more: (bytes) => count(bytes) <= MOST, done: () => void count(-mine) };
  }
}
