import { alignTo, numberInserted, numberProposals, proposals } from '#lib/drafting';
import { type Facts, sayKind } from '#lib/words';
import { locale } from '../locale.js';
import { print, printJson } from '../print.js';
import { proposalPage, proposalRow } from '../proposal-rows.js';
import { nameOf, readSource } from '../read-source.js';
import { onlyOneFromInput } from '../usage.js';

interface ProposalsOptions {
  readonly symbol: string;
  readonly document: string;
  readonly json?: boolean;
}

/** `proposals BASE NEW`: the list of ADD, MOD and SUP that turns one text into the other. */
export async function listProposals(baseFile: string, newFile: string, options: ProposalsOptions): Promise<void> {
  onlyOneFromInput([baseFile, newFile]);
  const { instrument: base } = await readSource(baseFile);
  const { instrument: read } = await readSource(newFile);
  const { instrument: next } = alignTo(base, read, { ids: false });
  for (const { kind, facts } of numberInserted(base, next).findings) {
    process.stderr.write(`${nameOf(newFile)}: ${sayKind(locale, 'finding', kind, facts as Facts)}\n`);
  }
  const rows = numberProposals(proposals(base, next), options).map((each) => proposalRow(each, { base, next }));
  if (options.json) printJson(rows);
  else print(rows.map(proposalPage).join('\n\n'));
}
