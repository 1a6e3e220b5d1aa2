import { randomUUID } from 'node:crypto';
import { type Facts, sayKind } from '#lib/words';
import { Failure, Misuse } from '../failure.js';
import { locale } from '../locale.js';
import { print } from '../print.js';
import { bytesOf, readBytes } from '../read-source.js';

interface ImportOptions {
  readonly server: string;
  readonly token?: string;
  readonly conference?: string;
  readonly title?: string;
  readonly shortTitle?: string;
  readonly language?: string;
  readonly source?: string;
  readonly summary?: boolean;
  readonly dryRun?: boolean;
}

/**
 * `import instrument FILE`: puts a text into a running Caucus, through its API, as the secretariat whose token it is.
 *
 * The file is read here first, so that most mistakes are told before anything is sent; the server reads it again.
 */
export async function importInstrument(file: string, options: ImportOptions): Promise<void> {
  const bytes = await bytesOf(file);
  const { instrument } = readBytes(file, bytes);
  const numbered = instrument.provisions.filter((each) => each.number !== null).length;
  const title = options.title ?? instrument.title;
  const summary = `${title || file}: ${instrument.provisions.length} provisions, ${numbered} of them numbered, ${instrument.divisions.length} divisions.`;
  if (options.dryRun) return print(`${summary}\nNothing was imported (--dry-run).`);
  const language = options.language ?? instrument.language;
  const id = await sent(bytes, { ...options, title, language });
  print(`${summary}\nImported as ${id}.`);
}

async function sent(bytes: Uint8Array, options: ImportOptions): Promise<string> {
  if (options.conference === undefined)
    throw new Misuse('--conference says into which conference; it is the word in its address.');
  if (options.token === undefined) throw new Misuse('--token or CAUCUS_TOKEN says who imports.');
  const response = await answered(addressOf(options), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${options.token}`,
      'content-type': 'application/octet-stream',
      'idempotency-key': randomUUID(),
      'x-caucus': '1',
    },
    body: bytes,
  });
  const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (typeof answer.id === 'string') return answer.id;
  throw new Failure(`${options.server}: ${reasonOf(response.status, answer)}`);
}

function addressOf({
  server,
  conference = '',
  title = '',
  shortTitle = '',
  language = '',
  source = '',
  summary = false,
}: ImportOptions): URL {
  if (!URL.canParse(server)) throw new Misuse(`${server} is no address of a server.`);
  const address = new URL('/api/import/instrument', server);
  const asked = { conference, title, shortTitle, language, source, ...(summary ? { summary: 'true' } : {}) };
  for (const [name, value] of Object.entries(asked)) if (value !== '') address.searchParams.set(name, value);
  return address;
}

async function answered(address: URL, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    throw new Failure(`${address.origin}: no server answers there${cause === undefined ? '' : ` (${cause})`}.`);
  }
}

function reasonOf(status: number, { problem, line, column, facts }: Record<string, unknown>): string {
  if (status === 401) return 'the token is not known there, or no longer.';
  if (typeof problem !== 'string') return `it answered ${status}.`;
  const place =
    typeof line === 'number' ? `line ${line}${typeof column === 'number' ? `, column ${column}` : ''}: ` : '';
  return `${place}${sayKind(locale, 'problem', problem, (facts ?? {}) as Facts)}`;
}
