import { useMemo, useState } from 'react';
import type { Category } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { Empty } from '../../ui/Empty.js';
import { PickList } from '../../ui/PickList.js';
import { Compare } from './Compare.js';
import { PositionCard } from './PositionCard.js';
import type { Issue, Position } from './use-issue.js';

interface PositionsSideBySideProps {
  readonly issue: Issue;
  readonly positions: readonly Position[];
  readonly onFocus: (position: Position) => void;
}

const order: readonly Category[] = [
  'GOVERNMENT',
  'REGULATOR',
  'INTERNATIONAL_ORGANISATION',
  'OPERATOR',
  'PRIVATE_SECTOR',
  'CIVIL_SOCIETY',
];

export function PositionsSideBySide({ issue, positions, onFocus }: PositionsSideBySideProps) {
  const words = useWords();
  const [category, setCategory] = useState<Category | 'ALL'>('ALL');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const sorted = useMemo(() => [...positions].sort(byCategory), [positions]);
  const present = order.filter((each) => positions.some((position) => position.stakeholder.category === each));
  const shown = sorted.filter((position) => category === 'ALL' || position.stakeholder.category === category);
  const [one, other] = picked.map((id) => positions.find((position) => position.id === id));

  if (positions.length === 0) {
    return (
      <Empty title={words.say('issue.noPositions')}>
        <p>{words.say(issue.filingOpen ? 'issue.noPositionsHint' : 'issue.noPositionsClosed')}</p>
      </Empty>
    );
  }
  return (
    <div className="stack">
      <div className="row no-print" data-apart>
        <PickList
          label={words.say('issue.filter')}
          labelHidden
          items={[
            { key: 'ALL' as const, label: words.say('issue.allCategories', { count: positions.length }) },
            ...present.map((key) => ({ key, label: words.sayKind('category', key, { kind: key }) })),
          ]}
          chosen={category}
          choose={setCategory}
        />
        <span className="soft small">
          {words.say(picked.length === 1 ? 'issue.compareOneMore' : 'issue.compareHint')}
        </span>
      </div>
      {one && other && <Compare one={one} other={other} close={() => setPicked([])} />}
      <ul className="position-columns">
        {shown.map((position) => (
          <li key={position.id}>
            <PositionCard
              position={position}
              onFocus={() => onFocus(position)}
              picked={picked.includes(position.id)}
              onPick={(on) =>
                setPicked((before) =>
                  on ? [...before.slice(-1), position.id] : before.filter((id) => id !== position.id),
                )
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function byCategory(one: Position, other: Position): number {
  return (
    Number(one.status === 'WITHDRAWN') - Number(other.status === 'WITHDRAWN') ||
    order.indexOf(one.stakeholder.category) - order.indexOf(other.stakeholder.category) ||
    one.stakeholder.symbol.localeCompare(other.stakeholder.symbol)
  );
}
