import { useWords } from '../../client/words.js';
import { provisionName } from '../../parts/provision-name.js';
import { Tick } from '../../ui/Choices.js';
import { PickList } from '../../ui/PickList.js';
import { concernStates, type LedgerFilter } from './ledger-filter.js';
import type { Coverage, Line } from './use-ledger.js';

interface LedgerFiltersProps {
  readonly coverage: Coverage;
  readonly lines: readonly Line[];
  readonly filter: LedgerFilter;
  readonly narrow: (part: Partial<LedgerFilter>) => void;
}

const ANY = 'any';

/** Narrows the ledger to an issue, a delegation, a state; to a provision where one came from its page. */
export function LedgerFilters({ coverage, lines, filter, narrow }: LedgerFiltersProps) {
  const words = useWords();
  const any = { key: ANY, label: words.say('ledger.any') };
  const chosen = (key: string) => (key === ANY ? null : key);
  return (
    <div className="row ledger-filters no-print">
      <PickList
        label={words.say('ledger.filterIssue')}
        items={[
          any,
          ...coverage.byIssue.flatMap(({ issue }) =>
            issue ? [{ key: issue.id, label: `${issue.number}. ${issue.title}` }] : [],
          ),
        ]}
        chosen={filter.issue ?? ANY}
        choose={(key) => narrow({ issue: chosen(key) })}
      />
      <PickList
        label={words.say('ledger.filterDelegation')}
        items={[
          any,
          ...coverage.byStakeholder.flatMap(({ stakeholder }) =>
            stakeholder ? [{ key: stakeholder.id, label: `${stakeholder.symbol} – ${stakeholder.name}` }] : [],
          ),
        ]}
        chosen={filter.stakeholder ?? ANY}
        choose={(key) => narrow({ stakeholder: chosen(key) })}
      />
      <PickList
        label={words.say('ledger.filterState')}
        items={[
          any,
          ...concernStates.map((key) => ({ key, label: words.sayKind('concernState', key, { kind: key }) })),
        ]}
        chosen={filter.state ?? ANY}
        choose={(key) => narrow({ state: concernStates.find((each) => each === key) ?? null })}
      />
      {filter.provision && (
        <Tick ticked tick={() => narrow({ provision: null })}>
          {words.say('ledger.filterProvision', { provision: nameOf(words, lines, filter.provision) })}
        </Tick>
      )}
    </div>
  );
}

function nameOf(words: ReturnType<typeof useWords>, lines: readonly Line[], id: string): string {
  const found = lines.flatMap(({ anchors }) => anchors).find(({ provision }) => provision?.id === id);
  return found?.provision ? provisionName(words, found.provision) : words.say('provision.unnumbered');
}
