import { useSearchParams } from 'react-router';
import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Answer, ProblemNotice } from '../../parts/Answer.js';
import { RaiseLink } from '../../parts/concerns/RaiseLink.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';
import { CoverageLine, CoverageTables } from './Coverage.js';
import { LedgerFilters } from './LedgerFilters.js';
import { LedgerTable } from './LedgerTable.js';
import { isFiltered, type LedgerFilter, readFilter, writeFilter } from './ledger-filter.js';
import { type Ledger, type LedgerOfPage, useLedger } from './use-ledger.js';
import { useTableFile } from './use-table-file.js';

/** The ledger of concerns, in the form of the ISO comment table. */
export function LedgerScreen() {
  const words = useWords();
  const { conference } = useConference();
  const [address, setAddress] = useSearchParams();
  const filter = readFilter(address);
  const ledger = useLedger(filter);
  useTitle(words.say('ledger.title'), conference.shortName);
  const narrow = (part: Partial<LedgerFilter>) =>
    setAddress(writeFilter({ ...filter, ...part }), { replace: true, preventScrollReset: true });
  return (
    <>
      <header className="page-head">
        <h1>{words.say('ledger.title')}</h1>
        <p className="lead">{words.say('ledger.lead')}</p>
      </header>
      <Answer ask={ledger}>
        {({ conference: found }) => found && <Inside ledger={ledger} found={found} filter={filter} narrow={narrow} />}
      </Answer>
    </>
  );
}

interface InsideProps {
  readonly ledger: Ledger;
  readonly found: LedgerOfPage;
  readonly filter: LedgerFilter;
  readonly narrow: (part: Partial<LedgerFilter>) => void;
}

const EVERYTHING: LedgerFilter = { issue: null, stakeholder: null, provision: null, state: null };

function Inside({ ledger, found, filter, narrow }: InsideProps) {
  const words = useWords();
  const file = useTableFile(filter);
  const lines = [...ledger.before, ...found.concerns.nodes];
  const { concernCoverage: coverage } = found;
  return (
    <>
      <CoverageLine figures={coverage.all} />
      <RaiseLinks filter={filter} />
      {coverage.all.heard > 0 && <LedgerFilters coverage={coverage} lines={lines} filter={filter} narrow={narrow} />}
      {coverage.all.heard > 0 && (
        <div className="row ledger-bar">
          <p className="figures soft">{words.say('ledger.count', { count: found.concerns.totalCount })}</p>
          <Button size="small" onPress={() => void file.begin()} isDisabled={file.coming}>
            {words.say('ledger.export')}
          </Button>
        </div>
      )}
      {file.problem && <ProblemNotice problem={file.problem} />}
      {lines.length > 0 ? (
        <LedgerTable lines={lines} />
      ) : isFiltered(filter) ? (
        <Empty title={words.say('ledger.emptyFiltered')}>
          <p>
            <Button size="small" onPress={() => narrow(EVERYTHING)}>
              {words.say('ledger.showAll')}
            </Button>
          </p>
        </Empty>
      ) : (
        <Empty title={words.say('ledger.empty')}>
          <p>{words.say('ledger.emptyHint')}</p>
        </Empty>
      )}
      {ledger.hasMore && (
        <p className="no-print">
          <Button onPress={ledger.more} isDisabled={ledger.asking}>
            {words.say('frame.more')}
          </Button>
        </p>
      )}
      {coverage.all.heard > 0 && <CoverageTables coverage={coverage} />}
    </>
  );
}

function RaiseLinks({ filter }: { readonly filter: LedgerFilter }) {
  const { issue, provision } = filter;
  return (
    <p className="row no-print">
      <RaiseLink about={{ issue, provision }} kind="main" />
    </p>
  );
}
