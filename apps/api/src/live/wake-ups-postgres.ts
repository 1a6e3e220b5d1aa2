import { Logger } from '@nestjs/common';
import { ListeningConnection } from '../platform/events/listening-connection.js';
import type { Heads, LineEnds, NodeLine, Word } from './wake-ups-line.js';

const log = new Logger('LiveRooms');
const LOG = 'caucus_live';
const PRESENCE = 'caucus_presence';
/** So many rooms go into one notification. */
const MOST_HEADS = 100;

/**
 * Nodes hear each other through the database's notifications.
 *
 * Who writes the log mostly announces it there in the same transaction; said from here are presence, and what another
 * line was to carry and has not.
 */
export class PostgresLine implements NodeLine {
  readonly name = 'postgres';
  /** A notification may have 8000 bytes. */
  readonly most = 7600;
  private readonly connection: ListeningConnection;

  constructor(
    url: string,
    private readonly ends: LineEnds,
  ) {
    this.connection = new ListeningConnection({
      url,
      channels: [LOG, PRESENCE],
      hear: (channel, payload) => this.hear(channel, payload),
      stands: () => ends.back(),
      failed: (error) => log.warn(`Not hearing of other nodes yet: ${error.message}`),
    });
  }

  get isUp(): boolean {
    return this.connection.isUp;
  }

  say(word: Word): void {
    if (word.about === 'presence') this.connection.notify(PRESENCE, `${word.node} ${word.text}`);
    else this.connection.notify(LOG, JSON.stringify(saidOf(word)));
  }

  stop(): Promise<void> {
    return this.connection.stop();
  }

  open(): Promise<void> {
    return this.connection.open();
  }

  private hear(channel: string, payload: string): void {
    if (channel === LOG) {
      const { node, heads, without } = JSON.parse(payload) as Said;
      this.ends.hear(without ? { about: 'line', node, without } : { about: 'log', node, heads });
      return;
    }
    const end = payload.indexOf(' ');
    this.ends.hear({ about: 'presence', node: payload.slice(0, end), text: payload.slice(end + 1) });
  }
}

interface Said {
  readonly node: string;
  readonly heads: Heads;
  readonly without?: NodeLine['name'];
}

// A server of an earlier version hears of a lost line that no room has moved.
function saidOf(word: Exclude<Word, { about: 'presence' }>): Said {
  const { node } = word;
  if (word.about === 'line') return { node, heads: [], without: word.without };
  return { node, heads: word.heads !== null && word.heads.length > MOST_HEADS ? null : word.heads };
}
