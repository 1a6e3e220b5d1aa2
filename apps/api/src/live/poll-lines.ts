import { PollLine } from './poll-line.js';
import type { Share } from './unfinished.js';

/** Which line a letter belongs to. */
export interface Addressed {
  readonly session: string;
  readonly person: string;
  readonly document: string;
  /** One page of a browser, or one program, as it calls itself. */
  readonly page: string;
  /** Each line of a page has a higher number than the one before. */
  readonly number: number;
}

const OF_A_PERSON = 20;
/** A line that nobody has asked of for so long is over, and what is over is told for so long. */
const IDLE = 30_000;

/** The lines of this node that are carried by letters. A page has one in each document. */
export class PollLines {
  private readonly lines = new Map<string, PollLine>();

  /** Null where it is not known here. */
  find(addressed: Addressed): PollLine | null {
    const known = this.lines.get(keyOf(addressed));
    return known?.number === addressed.number && !known.isCut ? known : null;
  }

  /** The page has begun another since, or this one was cut. */
  isOver(addressed: Addressed): boolean {
    return (this.lines.get(keyOf(addressed))?.number ?? 0) >= addressed.number && this.find(addressed) === null;
  }

  /** In place of the page's last one; null where the person has too many. */
  begin(addressed: Addressed, share: Share, left: () => void): PollLine | null {
    const key = keyOf(addressed);
    const { person, number } = addressed;
    this.lines.get(key)?.cut();
    const others = [...this.lines.values()].filter((each) => each.isOpen && each.person === person);
    if (others.length >= OF_A_PERSON) return null;
    const line = new PollLine(person, number, share, left);
    this.lines.set(key, line);
    return line;
  }

  sweep(now: number): void {
    for (const [key, line] of this.lines) {
      if (line.isAsked || now - line.lastAsked < IDLE) continue;
      line.cut();
      this.lines.delete(key);
    }
  }
}

function keyOf({ session, document, page }: Addressed): string {
  return `${session} ${document} ${page}`;
}
