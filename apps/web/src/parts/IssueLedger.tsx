import { Link } from 'react-router';
import type { IssueInListFragment } from '#lib/contract';
import { useConferencePath } from '../client/conference.js';
import { useWords } from '../client/words.js';
import { Empty } from '../ui/Empty.js';
import { provisionName } from './provision-name.js';

export function IssueLedger({ issues }: { readonly issues: readonly IssueInListFragment[] }) {
  const words = useWords();
  const path = useConferencePath();
  if (issues.length === 0) {
    return (
      <Empty title={words.say('issues.empty')}>
        <p>{words.say('issues.emptyHint')}</p>
      </Empty>
    );
  }
  return (
    <ol className="ledger issue-ledger">
      {issues.map((issue) => (
        <li key={issue.id}>
          <span className="ledger-number figures" aria-hidden="true">
            {issue.number}
          </span>
          <div className="stack" data-tight>
            <h3>
              <Link to={path(`/issues/${issue.number}`)}>{issue.title}</Link>
            </h3>
            <p className="ledger-main">{issue.summary}</p>
            <p className="soft small figures">
              {words.say('issues.counts', {
                positions: issue.positions.totalCount,
                amendments: issue.amendments.totalCount,
              })}
              {issue.provisions.length > 0 &&
                ` · ${issue.provisions.map((each) => provisionName(words, each)).join(', ')}`}
              {!issue.filingOpen && ` · ${words.say('issues.closed')}`}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
