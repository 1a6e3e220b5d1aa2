import { createHash } from 'node:crypto';
import { type Facts, say, sayKind } from '#lib/words';
import { bringIn } from '../conference-file/bring-in.js';
import { type Door, NotTaken } from '../conference-file/door.js';
import { type ConferenceFile, readConferenceFile } from '../conference-file/read-conference-file.js';
import { Failure, Misuse } from '../failure.js';
import { locale } from '../locale.js';
import { print } from '../print.js';

interface ImportOptions {
  readonly server: string;
  readonly token?: string;
  readonly dryRun?: boolean;
}

/** `import conference FILE`: puts a whole conference into a running Caucus, through its API, as whoever has the token. */
export async function importConference(file: string, options: ImportOptions): Promise<void> {
  const conference = await readConferenceFile(file);
  print(preview(conference));
  if (options.dryRun) return print(say(locale, 'cli.onlyRead'));
  if (options.token === undefined || options.token === '') throw new Misuse(say(locale, 'cli.needsToken'));
  if (!URL.canParse(options.server)) throw new Misuse(say(locale, 'cli.noAddress', { server: options.server }));
  const door = { address: options.server, token: options.token, once: onceFor(conference) };
  await brought(door, conference);
  print(
    say(locale, 'cli.conferenceImported', { address: new URL(`/c/${conference.document.address}`, door.address).href }),
  );
}

async function brought(door: Door, conference: ConferenceFile): Promise<void> {
  try {
    await bringIn(door, conference);
  } catch (error) {
    if (error instanceof NotTaken) throw new Failure(reasonOf(door.address, error));
    if (error instanceof TypeError) throw new Failure(say(locale, 'cli.nobodyAnswers', { server: door.address }));
    throw error;
  }
}

/** The same file sent again goes on where it stopped; another file is another import. */
function onceFor({ document, texts, documents }: ConferenceFile): (step: string) => string {
  const hash = createHash('sha256').update(JSON.stringify(document));
  for (const bytes of [...texts.values(), ...documents.values()]) hash.update(bytes);
  const digest = hash.digest('hex').slice(0, 32);
  return (step) => `import:${digest}:${step}`;
}

function preview({ document, texts, documents }: ConferenceFile): string {
  const { name, from, to, stakeholders, issues, deadlines, meetings } = document;
  const items = meetings.reduce((sum, { agenda }) => sum + (agenda?.length ?? 0), 0);
  const counts = { meetings: meetings.length, items, texts: texts.size, documents: documents.size };
  const facts = {
    ...counts,
    stakeholders: stakeholders?.length ?? 0,
    issues: issues?.length ?? 0,
    deadlines: deadlines?.length ?? 0,
  };
  const lines = meetings.map(
    (meeting) => `  ${meeting.from} – ${meeting.to}  ${meeting.name} (${meeting.agenda?.length ?? 0})`,
  );
  return [`${name} (${from} – ${to})`, say(locale, 'cli.conferenceRead', facts), ...lines].join('\n');
}

function reasonOf(server: string, { step, answer }: NotTaken): string {
  const { __typename: kind, problem, facts, code } = answer;
  const said =
    typeof problem === 'string'
      ? sayKind(locale, 'problem', problem, (facts ?? {}) as Facts)
      : typeof kind === 'string'
        ? sayKind(locale, 'refusal', kind, answer as Facts)
        : sayKind(locale, 'error', String(code ?? ''), {});
  return say(locale, 'cli.stoppedAt', { server, step, reason: said });
}
