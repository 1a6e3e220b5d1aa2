import type { ReactNode } from 'react';
import { useWords } from '../../client/words.js';
import type { Coverage, Figures } from './use-ledger.js';

const STEPS = [
  ['heard', 'ledger.heard'],
  ['considered', 'ledger.considered'],
  ['disposed', 'ledger.disposed'],
  ['answered', 'ledger.answeredBy'],
] as const;

/** How far all concerns have come, as figures; a hairline under each is as long as its part of the whole. */
export function CoverageLine({ figures }: { readonly figures: Figures }) {
  const words = useWords();
  if (figures.heard === 0) return null;
  return (
    <section aria-label={words.say('ledger.coverage')} className="coverage">
      <dl className="coverage-steps figures">
        {STEPS.map(([step, name]) => (
          <div key={step}>
            <dt>{words.say(name)}</dt>
            <dd>{words.say('ledger.of', { count: figures[step], total: figures.heard })}</dd>
            <span className="coverage-bar" style={{ inlineSize: `${(100 * figures[step]) / figures.heard}%` }} />
          </div>
        ))}
      </dl>
      {figures.answered > 0 && <p className="soft small figures">{words.say('ledger.answersAre', { ...figures })}</p>}
    </section>
  );
}

/** The same by issue, by delegation and by category. */
export function CoverageTables({ coverage }: { readonly coverage: Coverage }) {
  const words = useWords();
  return (
    <details className="coverage-tables">
      <summary>{words.say('ledger.coverageBy')}</summary>
      <CoverageTable
        name={words.say('ledger.byIssue')}
        rows={coverage.byIssue.map(({ issue, figures }) => ({
          key: issue?.id ?? '',
          name: issue ? `${issue.number}. ${issue.title}` : words.say('ledger.noIssue'),
          figures,
        }))}
      />
      <CoverageTable
        name={words.say('ledger.byDelegation')}
        rows={coverage.byStakeholder.map(({ stakeholder, figures }) => ({
          key: stakeholder?.id ?? '',
          name: stakeholder ? `${stakeholder.symbol} – ${stakeholder.name}` : words.say('ledger.people'),
          figures,
        }))}
      />
      <CoverageTable
        name={words.say('ledger.byCategory')}
        rows={coverage.byCategory.map(({ category, figures }) => ({
          key: category ?? '',
          name: category ? words.sayKind('category', category, { kind: category }) : words.say('ledger.people'),
          figures,
        }))}
      />
    </details>
  );
}

interface CoverageTableProps {
  readonly name: ReactNode;
  readonly rows: readonly { readonly key: string; readonly name: string; readonly figures: Figures }[];
}

function CoverageTable({ name, rows }: CoverageTableProps) {
  const words = useWords();
  return (
    <div className="scroller">
      <table className="calm-table">
        <thead>
          <tr>
            <th scope="col">{name}</th>
            {STEPS.map(([step, label]) => (
              <th key={step} scope="col" data-figure>
                {words.say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {STEPS.map(([step]) => (
                <td key={step} data-figure className="figures">
                  {row.figures[step]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
