import { Command, CommanderError } from 'commander';
import { merge } from './commands/merge.js';
import { pick } from './commands/pick.js';
import { listProposals } from './commands/proposals.js';
import { redlineOf } from './commands/redline.js';
import { text } from './commands/text.js';
import { FIELDS } from './conference-file/fields.js';
import { Failure, Misuse } from './failure.js';

const program = new Command('caucus')
  .description('Reads, compares and imports the texts of a treaty conference. A FILE may be - for the standard input.')
  .exitOverride()
  .showHelpAfterError()
  .configureHelp({ showGlobalOptions: true });

program
  .command('text')
  .description('the provisions of an instrument, in order')
  .argument('<FILE>', 'Markdown or plain text')
  .option('--json', 'as [{id, number, label, division, heading, text, series}]')
  .action(text);

program
  .command('redline')
  .description('what changed from one text to another, word by word')
  .argument('<OLD>')
  .argument('<NEW>')
  .option('--html', 'as a page with <ins> and <del>')
  .action(redlineOf);

program
  .command('merge')
  .description('several amended texts and their base as one text with brackets')
  .argument('<BASE>')
  .argument('<SYMBOL=FILE...>', 'whole texts, each by whose it is; several who hand in one are joined by /')
  .option('--json', 'as data, which pick reads')
  .action(merge);

program
  .command('pick')
  .description('one of the texts that were put together, as it was')
  .argument('<COMPOSITE>', 'what merge --json printed')
  .argument('[SYMBOL]', 'whose text')
  .option('--base', 'the base itself')
  .option('--markdown', 'as a file that the other commands read')
  .option('--json', 'as text --json')
  .action(pick);

program
  .command('proposals')
  .description('the list of ADD, MOD and SUP that turns one text into another')
  .argument('<BASE>')
  .argument('<NEW>')
  .option('--symbol <SYMBOL>', 'of the delegation or group', 'XXX')
  .option('--document <NUMBER>', 'of the document, once the secretariat has given it', 'XX')
  .option('--json', 'as data')
  .action(listProposals);

const imports = program.command('import').description('puts something into a running Caucus');

imports
  .command('conference')
  .description('a whole conference: meetings, agendas, deadlines, texts, issues, stakeholders')
  .argument('<FILE>', 'YAML; docs/conference-file.md says what may stand in it')
  .option('--server <URL>', 'where Caucus runs (or CAUCUS_URL)', process.env.CAUCUS_URL ?? 'http://127.0.0.1:8004')
  .option('--token <TOKEN>', 'of whoever opens conferences (or CAUCUS_TOKEN)', process.env.CAUCUS_TOKEN)
  .option('--dry-run', 'only read the file and say what it would make')
  .addHelpText('after', `\nWhat may stand in the file:\n${FIELDS}`)
  .action(whenAsked(async () => (await import('./commands/import-conference.js')).importConference));

imports
  .command('instrument')
  .description('a text under revision')
  .argument('<FILE>', 'Markdown or plain text')
  .option('--server <URL>', 'where Caucus runs (or CAUCUS_URL)', process.env.CAUCUS_URL ?? 'http://127.0.0.1:8004')
  .option('--token <TOKEN>', 'of the secretariat (or CAUCUS_TOKEN)', process.env.CAUCUS_TOKEN)
  .option('--conference <WORD>', 'the conference, by the word in its address')
  .option('--title <TITLE>', 'instead of the one in the file')
  .option('--short-title <TITLE>', 'for lists')
  .option('--language <CODE>', 'such as en, if the file does not show it')
  .option('--source <WORDS>', 'where the words come from')
  .option('--summary', 'the provisions are working summaries and not the text itself')
  .option('--dry-run', 'only read the file')
  .action(whenAsked(async () => (await import('./commands/import-instrument.js')).importInstrument));

program
  .command('doctor')
  .description('what must always be true of the database, examined; changes nothing')
  .option('--json', 'as [{holds, faults}]')
  .action(whenAsked(async () => (await import('./commands/doctor.js')).doctor));

program
  .command('backup')
  .description('the whole installation in one file, with its keys and documents; the server may go on meanwhile')
  .argument('<FILE>', 'to be made, such as caucus-2012-11-26.tar.gz')
  .option('--no-key', 'leave out the key that signs checkpoints; kept apart, whoever has the backup cannot sign')
  .action(whenAsked(async () => (await import('./commands/backup.js')).backup));

program
  .command('restore')
  .description('puts a backup back where nothing is yet: an empty database, or a data folder that is new')
  .argument('<FILE>')
  .action(whenAsked(async () => (await import('./commands/restore.js')).restore));

program
  .command('verify')
  .description('recomputes everything that a downloaded archive of evidence says; needs no server and no network')
  .argument('<EXPORT>', 'the archive, or the folder it was unpacked to')
  .option(
    '--checkpoint <FILE>',
    'a checkpoint kept from before, or a letter with one in it; may be repeated',
    several,
    [],
  )
  .option('--key <FILE>', 'public key that alone is believed; may be repeated', several, [])
  .option('--json', 'as data')
  .action(whenAsked(async () => (await import('./commands/verify.js')).verifyExport));

program
  .command('forget')
  .description('takes a person out of the database for good; the record stays and still verifies')
  .argument('<PERSON>', 'e-mail address or id')
  .action(whenAsked(async () => (await import('./commands/forget.js')).forget));

// Whoever reads us may stop early, as `head` does; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

program.parseAsync().catch((error: unknown) => {
  process.exitCode = exitCodeOf(error);
});

/** What only one command needs is read when that one is asked for: the database's side alone takes a second. */
function whenAsked<Given extends unknown[]>(load: () => Promise<(...given: Given) => unknown>) {
  return async (...given: Given): Promise<void> => {
    await (await load())(...given);
  };
}

function several(given: string, before: readonly string[]): readonly string[] {
  return [...before, given];
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof Failure) && !(error instanceof Misuse)) throw error;
  process.stderr.write(`${error.message}\n`);
  return error instanceof Misuse ? 2 : 1;
}
