import { Writer } from './writer.js';

/** What a writer's process is told when it starts, in its environment. */
export interface WriterAsked {
  readonly url: string;
  readonly token: string;
  readonly provision: string;
  readonly name: string;
}

/** What it says: how long its journal is, and at the end the journal itself. */
export interface WriterSays {
  readonly confirmed: number;
  readonly journal?: readonly string[];
  readonly refusals?: readonly string[];
}

const TELL = 25;

function write({ url, token, provision, name }: WriterAsked): void {
  const writer = new Writer(url, token, { provision, name });
  const say = (words: WriterSays): boolean => process.send!(words);
  const timer = setInterval(() => say({ confirmed: writer.journal.size }), TELL);
  process.on('disconnect', () => process.exit(1));
  process.on('message', () => {
    clearInterval(timer);
    writer.stop();
    const { journal, refusals } = writer;
    process.send!({ confirmed: journal.size, journal: [...journal], refusals }, () => process.exit(0));
  });
}

write(JSON.parse(process.env['CAUCUS_WRITER'] ?? '') as WriterAsked);
