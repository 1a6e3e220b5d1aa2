import { useState } from 'react';
import type { Content } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { ToggleRow } from '../../ui/ToggleRow.js';
import type { RebaseOfPage } from './use-amendment-life.js';

type Compare = 'present' | 'before' | 'text';

interface RebaseWordsProps {
  readonly rebase: RebaseOfPage;
  /** The words it would ask for, where its owner is changing them. */
  readonly edited?: Content | undefined;
}

/** What the amendment would now ask: against the words that stand, against what it asked before; and what moved. */
export function RebaseWords({ rebase, edited }: RebaseWordsProps) {
  const words = useWords();
  const [compare, setCompare] = useState<Compare>('present');
  const asks = rebase.newContent !== null;
  const offered = (['present', 'before', 'text'] as const).filter((each) => asks || each !== 'before');
  return (
    <div className="stack rebase-words" data-tight>
      <ToggleRow
        label={words.say('rebase.compare')}
        items={offered.map((key) => ({ key, label: words.say(`rebase.compare.${key}`) }))}
        chosen={compare}
        choose={setCompare}
      />
      <div className="treaty">
        <Compared rebase={rebase} compare={compare} edited={edited} />
      </div>
      {rebase.conflicts.length > 0 && <Conflicts rebase={rebase} />}
    </div>
  );
}

function Compared({ rebase, compare, edited }: RebaseWordsProps & { readonly compare: Compare }) {
  const { oldBase, newBase, oldContent } = rebase;
  const newContent = edited ?? rebase.newContent;
  if (compare === 'text') return <RedlineView from={oldBase} to={newBase} />;
  if (newContent === null) return <ContentView content={newBase} />;
  return <RedlineView from={compare === 'present' ? newBase : (oldContent ?? [])} to={newContent} />;
}

const columns = ['was', 'isNow', 'asked'] as const;

function Conflicts({ rebase }: { readonly rebase: RebaseOfPage }) {
  const words = useWords();
  return (
    <table className="calm-table conflict-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words.say(`rebase.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rebase.conflicts.map((conflict) => (
          <tr key={`${conflict.was} ${conflict.isNow} ${conflict.asked}`}>
            {columns.map((column) => (
              <td key={column} data-head={words.say(`rebase.${column}`)}>
                {conflict[column] || <span className="none-here">{words.say('bracket.nothing')}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
