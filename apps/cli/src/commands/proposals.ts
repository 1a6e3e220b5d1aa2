import {
  alignTo,
  type Instrument,
  isOfDivision,
  numberInserted,
  numberProposals,
  type Proposal,
  type Provision,
  plainText,
  proposalSign,
  proposals,
  redline,
  redlineText,
} from '#lib/drafting';
import { type Facts, sayKind } from '#lib/words';
import { locale } from '../locale.js';
import { placesIn } from '../places.js';
import { print, printJson } from '../print.js';
import { readSource } from '../read-source.js';

interface ProposalsOptions {
  readonly symbol: string;
  readonly document: string;
  readonly json?: boolean;
}

/** `proposals BASE NEW`: the list of ADD, MOD and SUP that turns one text into the other. */
export async function listProposals(baseFile: string, newFile: string, options: ProposalsOptions): Promise<void> {
  const { instrument: base } = await readSource(baseFile);
  const { instrument: read } = await readSource(newFile);
  const { instrument: next } = alignTo(base, read, { ids: false });
  for (const { kind, facts } of numberInserted(base, next).findings) {
    process.stderr.write(`${newFile}: ${sayKind(locale, 'finding', kind, facts as Facts)}\n`);
  }
  const rows = numberProposals(proposals(base, next), options).map(({ number, proposal }) =>
    row(number, proposal, { base, next }),
  );
  if (options.json) printJson(rows);
  else print(rows.map(page).join('\n\n'));
}

interface Texts {
  readonly base: Instrument;
  readonly next: Instrument;
}

interface Row {
  readonly proposal: string;
  readonly kind: string;
  readonly number: string | null;
  readonly label: string | null;
  readonly division: string;
  readonly heading: string | null;
  /** The words in force; null for what is added. */
  readonly base: string | null;
  /** The words proposed; null for what is suppressed or kept. */
  readonly text: string | null;
  /** The words with what goes struck and what comes marked. */
  readonly redline: string | null;
}

function row(number: string, proposal: Proposal, { base, next }: Texts): Row {
  const kind = proposalSign(proposal);
  const nothing = { base: null, text: null, redline: null };
  if (isOfDivision(proposal)) {
    const id = proposal.kind === 'ADD_DIVISION' ? proposal.division.id : proposal.division;
    const division = [...next.divisions, ...base.divisions].find((each) => each.id === id);
    const { number: cited = null, label = '', title = null } = division ?? {};
    return { proposal: number, kind, number: cited, label: null, division: label, heading: title, ...nothing };
  }
  const old = base.provisions.find((each) => each.id === (proposal.kind === 'ADD' ? null : proposal.provision));
  const provision = proposal.kind === 'ADD' ? proposal.provision : old;
  if (provision === undefined)
    return { proposal: number, kind, number: null, label: null, division: '', heading: null, ...nothing };
  const place = placesIn(proposal.kind === 'ADD' ? next : base)(provision.division);
  return {
    proposal: number,
    kind,
    number: provision.number,
    label: provision.label,
    ...place,
    ...wordsOf(proposal, provision),
  };
}

function wordsOf(proposal: Proposal, provision: Provision): Pick<Row, 'base' | 'text' | 'redline'> {
  const words = plainText(provision.content);
  if (proposal.kind === 'ADD') return { base: null, text: words, redline: null };
  if (proposal.kind !== 'MOD') return { base: words, text: null, redline: null };
  return {
    base: words,
    text: plainText(proposal.content),
    redline: redlineText(redline(provision.content, proposal.content)),
  };
}

function page({ proposal, kind, number, label, division, heading, text, redline: marked }: Row): string {
  const head = `${kind.padEnd(5)} ${proposal}`;
  if (text === null && marked === null && heading !== null && number !== null && label === null && kind === 'ADD')
    return `${head}\n${division}\n${heading}`;
  const cited = [number, label].filter((part) => part !== null).join('  ');
  const words = marked ?? text ?? '';
  return `${head}\n${[cited || division, words].filter((part) => part !== '').join('  ')}\nReasons:`;
}
