import { randomUUID } from 'node:crypto';
import { type Facts, say, sayKind } from '#lib/words';
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
  const summary = say(locale, 'cli.read', { title: title || file, provisions: instrument.provisions.length, numbered });
  if (options.dryRun) return print(`${summary}\n${say(locale, 'cli.onlyRead')}`);
  const id = await sent(bytes, { ...options, title, language: options.language ?? instrument.language });
  print(`${summary}\n${say(locale, 'cli.imported', { id })}`);
}

async function sent(bytes: Uint8Array, options: ImportOptions): Promise<string> {
  if (options.conference === undefined) throw new Misuse(say(locale, 'cli.needsConference'));
  if (options.token === undefined) throw new Misuse(say(locale, 'cli.needsToken'));
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
  throw new Failure(reasonOf(options.server, response.status, answer));
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
  if (!URL.canParse(server)) throw new Misuse(say(locale, 'cli.noAddress', { server }));
  const address = new URL('/api/import/instrument', server);
  const asked = { conference, title, shortTitle, language, source, ...(summary ? { summary: 'true' } : {}) };
  for (const [name, value] of Object.entries(asked)) if (value !== '') address.searchParams.set(name, value);
  return address;
}

async function answered(address: URL, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch {
    throw new Failure(say(locale, 'cli.nobodyAnswers', { server: address.origin }));
  }
}

function reasonOf(server: string, status: number, { problem, line, column, facts }: Record<string, unknown>): string {
  if (status === 404) return say(locale, 'cli.noConference', { server });
  if (typeof problem !== 'string') return say(locale, 'cli.answered', { server, status });
  const reason = sayKind(locale, 'problem', problem, (facts ?? {}) as Facts);
  const place = typeof line === 'number' ? ` ${say(locale, 'problem.place', { line, column: column ?? 1 })}` : '';
  return say(locale, 'cli.refused', { server, reason: `${reason}${place}` });
}
