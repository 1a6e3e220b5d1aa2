import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../client/words.js';
import { AboutWords } from './AboutWords.js';
import { ConcernDetails } from './ConcernDetails.js';
import { Observations } from './Observations.js';
import type { Line } from './use-ledger.js';

const COLUMNS = ['body', 'number', 'clause', 'type', 'comment', 'proposed', 'observations'] as const;

/** One line for each concern, in the columns of the ISO comment table; each opens its history below itself. */
export function LedgerTable({ lines }: { readonly lines: readonly Line[] }) {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div className="scroller ledger-scroller">
      <table className="calm-table ledger-table">
        <thead>
          <tr>
            {COLUMNS.map((key) => (
              <th key={key} scope="col">
                {words.sayKind('ledgerColumn', key, { kind: key })}
              </th>
            ))}
          </tr>
        </thead>
        {lines.map((line) => (
          <LedgerRow
            key={line.id}
            line={line}
            isOpen={open === line.id}
            toggle={() => setOpen(open === line.id ? null : line.id)}
          />
        ))}
      </table>
    </div>
  );
}

interface LedgerRowProps {
  readonly line: Line;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

function LedgerRow({ line, isOpen, toggle }: LedgerRowProps) {
  const words = useWords();
  const label = (key: (typeof COLUMNS)[number]) => words.sayKind('ledgerColumn', key, { kind: key });
  return (
    <tbody data-open={isOpen || undefined}>
      <tr>
        <td data-label={label('body')}>
          {line.stakeholder ? (
            <abbr className="symbol" title={line.stakeholder.name}>
              {line.stakeholder.symbol}
            </abbr>
          ) : (
            line.owner?.name
          )}
        </td>
        <th scope="row" data-label={label('number')}>
          <Button
            className="ledger-open"
            aria-expanded={isOpen}
            aria-label={words.say('ledger.open', { number: line.number })}
            onPress={toggle}
          >
            <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> <span className="figures">{line.number}</span>
          </Button>
        </th>
        <td data-label={label('clause')}>
          <AboutWords anchors={line.anchors} />
        </td>
        <td data-label={label('type')}>
          <abbr title={words.sayKind('concernMatter', line.matter, { kind: line.matter })}>
            {words.sayKind('concernMatterSign', line.matter, { kind: line.matter })}
          </abbr>
          {line.severity === 'BLOCKING' && (
            <span className="severity small">
              {words.sayKind('concernSeverity', line.severity, { kind: line.severity })}
            </span>
          )}
        </td>
        <td data-label={label('comment')} className="ledger-words">
          {line.text || <span className="soft">–</span>}
        </td>
        <td data-label={label('proposed')} className="ledger-words">
          <Proposed line={line} />
        </td>
        <td data-label={label('observations')}>
          <Observations line={line} />
        </td>
      </tr>
      {isOpen && (
        <tr className="ledger-history">
          <td colSpan={COLUMNS.length}>
            <ConcernDetails id={line.id} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** What its owner wrote; for an amendment the words that it asks for. */
function Proposed({ line }: { readonly line: Line }) {
  const { amendment, proposed } = line;
  if (proposed) return proposed;
  if (!amendment) return <span className="soft">–</span>;
  return (
    <>
      <strong className="small">{amendment.kind}</strong> {amendment.newLabel} {amendment.text}
    </>
  );
}
