import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { citedName } from '../../parts/consensus/cited-name.js';
import { FindingSign } from '../../parts/consensus/Finding.js';
import { findingSentence, missingSentences } from '../../parts/consensus/finding-words.js';
import { StanceMark } from '../../parts/consensus/StanceMark.js';
import { usePrinting } from '../../ui/use-printing.js';
import { besideEachOther, cellOf, type MatrixDelegation, type MatrixDraft, type MatrixRow } from './matrix-rows.js';

/** So many stand beside each other on a sheet of paper laid across. */
const ON_PAPER = 38;

/** One mark a cell. Its heads stay in sight, and it scrolls inside itself on a screen that is narrower. */
export function MatrixTable({ draft }: { readonly draft: MatrixDraft }) {
  const words = useWords();
  const printing = usePrinting();
  const { delegations, rows } = draft.supportMatrix;
  const ruled = rows.some(({ finding }) => finding !== null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="matrix-scroller" aria-label={words.say('matrix.title')} tabIndex={0}>
      {besideEachOther(delegations, printing ? ON_PAPER : delegations.length).map((some, at) => (
        <Table key={some[0]?.stakeholder.id ?? ''} draft={draft} delegations={some} ruled={ruled && at === 0} />
      ))}
    </section>
  );
}

interface TableProps {
  readonly draft: MatrixDraft;
  readonly delegations: readonly MatrixDelegation[];
  readonly ruled: boolean;
}

function Table({ draft, delegations, ruled }: TableProps) {
  const words = useWords();
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th scope="col" className="matrix-corner">
            {words.say('matrix.provision')}
          </th>
          {ruled && (
            <th scope="col" className="matrix-found">
              <span className="matrix-found-words">{words.say('matrix.found')}</span>
            </th>
          )}
          {delegations.map(({ stakeholder, counts, uncounted }) => (
            <th key={stakeholder.id} scope="col" className="matrix-delegation" data-counts={counts ?? undefined}>
              <abbr title={nameOf(stakeholder.name, uncounted)}>{stakeholder.symbol}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {draft.supportMatrix.rows.map((row) => (
          <Row key={row.provisionId} row={row} draft={draft} delegations={delegations} ruled={ruled} />
        ))}
      </tbody>
    </table>
  );

  function nameOf(name: string, uncounted: string | null): string {
    return uncounted === null ? name : `${name} (${words.sayKind('uncounted', uncounted)})`;
  }
}

interface RowProps extends TableProps {
  readonly row: MatrixRow;
}

function Row({ row, draft, delegations, ruled }: RowProps) {
  const words = useWords();
  const path = useConferencePath();
  const symbols = new Map(
    draft.supportMatrix.delegations.map(({ stakeholder }) => [stakeholder.id, stakeholder.symbol]),
  );
  return (
    <tr>
      <th scope="row" className="figures">
        <Link to={path(`/draft/${draft.id}/stances/${row.provisionId}`)}>{citedName(words, row.cited)}</Link>
      </th>
      {ruled && <td className="matrix-found">{row.finding && <Found finding={row.finding} />}</td>}
      {delegations.map(({ stakeholder, counts }) => {
        const { says, throughId } = cellOf(row, stakeholder.id);
        const through = throughId === null ? null : (symbols.get(throughId) ?? null);
        return (
          <td key={stakeholder.id} data-counts={counts ?? undefined}>
            <StanceMark says={says} />
            {through && (
              <span className="matrix-through" title={words.say('stances.through', { delegation: through })}>
                {through}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Found({ finding }: { readonly finding: NonNullable<MatrixRow['finding']> }) {
  const words = useWords();
  const missing = missingSentences(words, finding.missing);
  return (
    <>
      <FindingSign outcome={finding.outcome} />{' '}
      <span className="matrix-found-words">
        {findingSentence(words, finding)}
        {missing.length > 0 && <span className="soft"> {missing.join('; ')}</span>}
      </span>
    </>
  );
}
