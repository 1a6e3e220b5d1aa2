import type { NodeLine } from './wake-ups-line.js';

type Line = NodeLine['name'];

/** A node that is silent on a line for so long is not on it. Each says every three seconds that it is there. */
const OUT_OF_HEARING = 5000;
/** A node that was not heard at all for so long is none. */
const GONE = 9000;

/** The other nodes, and on which lines each was heard last. */
export class Peers {
  private readonly heardAt = new Map<string, Map<Line, number>>();

  /** True where the node was not known. */
  heard(node: string, line: Line, now: number): boolean {
    const known = this.heardAt.get(node);
    this.heardAt.set(node, (known ?? new Map<Line, number>()).set(line, now));
    return known === undefined;
  }

  /** It says that it hears nothing there any more. */
  without(node: string, line: Line, now: number): void {
    this.heard(node, 'postgres', now);
    this.heardAt.get(node)?.delete(line);
  }

  areAllOn(line: Line, now: number): boolean {
    return [...this.heardAt.values()].every((lines) => now - (lines.get(line) ?? 0) < OUT_OF_HEARING);
  }

  /** Forgets those that are gone. */
  isEmpty(now: number): boolean {
    for (const [node, lines] of this.heardAt) if (Math.max(...lines.values()) < now - GONE) this.heardAt.delete(node);
    return this.heardAt.size === 0;
  }
}
