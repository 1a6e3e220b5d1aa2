/** What waits to be written: of which document, and how long it is. */
interface Waiting {
  readonly room: string;
  readonly update: Uint8Array;
}

/**
 * Entries that wait for the log, a line for each document.
 *
 * Within a document the order stands: what came later may build on what came before. Between documents it does not, so each
 * in turn has its next entry taken: somebody who fills one draft with megabytes holds up nobody in another.
 */
export class WaitingLines<Entry extends Waiting> {
  private readonly lines = new Map<string, Entry[]>();

  get isEmpty(): boolean {
    return this.lines.size === 0;
  }

  add(entry: Entry): void {
    const line = this.lines.get(entry.room);
    if (line === undefined) this.lines.set(entry.room, [entry]);
    else line.push(entry);
  }

  /** What could not be written for the moment goes before all else of its documents. */
  putBack(entries: readonly Entry[]): void {
    for (const room of new Set(entries.map((entry) => entry.room))) {
      const mine = entries.filter((entry) => entry.room === room);
      this.lines.set(room, [...mine, ...(this.lines.get(room) ?? [])]);
    }
  }

  /** As many as fit, but one in any case. */
  takeGroup(most: { readonly entries: number; readonly bytes: number }): Entry[] {
    const group: Entry[] = [];
    let bytes = 0;
    for (const [room, line] of this.lines) {
      bytes += line[0]!.update.length;
      if (group.length > 0 && (bytes > most.bytes || group.length === most.entries)) break;
      group.push(line.shift()!);
      // The rest of it comes round again, behind the others.
      this.lines.delete(room);
      if (line.length > 0) this.lines.set(room, line);
    }
    return group;
  }

  /** Takes out all that this holds for. */
  drop(holds: (entry: Entry) => boolean): Entry[] {
    const dropped: Entry[] = [];
    for (const [room, line] of [...this.lines]) {
      const staying = line.filter((entry) => !holds(entry));
      if (staying.length === line.length) continue;
      dropped.push(...line.filter(holds));
      if (staying.length > 0) this.lines.set(room, staying);
      else this.lines.delete(room);
    }
    return dropped;
  }
}
