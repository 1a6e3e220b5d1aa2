import { useSearchParams } from 'react-router';
import { documentSeries } from '#lib/documents';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { PickList } from '../../ui/PickList.js';
import { useTitle } from '../../ui/use-title.js';
import { DocumentsTable } from './DocumentsTable.js';
import { type DocumentsFilter, readFilter, writeFilter } from './documents-filter.js';
import { type Documents, useDocuments } from './use-documents.js';

const EVERYTHING: DocumentsFilter = { series: null, issue: null };
const ANY = 'any';

/** What was handed in, series by series; before it what the reader's delegation is preparing. */
export function DocumentsScreen() {
  const words = useWords();
  const { conference } = useConference();
  const path = useConferencePath();
  const [address, setAddress] = useSearchParams();
  const filter = readFilter(address);
  const documents = useDocuments(filter);
  useTitle(words.say('documents.title'), conference.shortName);
  const narrow = (part: Partial<DocumentsFilter>) =>
    setAddress(writeFilter({ ...filter, ...part }), { replace: true, preventScrollReset: true });
  const prepares = conference.may.some((action) => action.startsWith('fileDocument'));
  return (
    <>
      <header className="page-head">
        <h1>{words.say('documents.title')}</h1>
        <p className="lead">{words.say('documents.lead')}</p>
        {prepares && (
          <p className="no-print">
            <ButtonLink to={path('/documents/new')} kind="main">
              {words.say('documents.prepare')}
            </ButtonLink>
          </p>
        )}
      </header>
      <Answer ask={documents}>
        {({ conference: found }) =>
          found && (
            <>
              {found.documentDrafts.length > 0 && (
                <section className="stack document-drafts" aria-labelledby="drafts">
                  <h2 id="drafts">{words.say('documents.drafts')}</h2>
                  <DocumentsTable lines={found.documentDrafts} />
                </section>
              )}
              <Filters issues={found.issues} filter={filter} narrow={narrow} />
              <Filed documents={documents} filter={filter} narrow={narrow} />
            </>
          )
        }
      </Answer>
    </>
  );
}

interface NarrowProps {
  readonly filter: DocumentsFilter;
  readonly narrow: (part: Partial<DocumentsFilter>) => void;
}

interface FiltersProps extends NarrowProps {
  readonly issues: readonly { readonly id: string; readonly number: number; readonly title: string }[];
}

function Filters({ issues, filter, narrow }: FiltersProps) {
  const words = useWords();
  const named = (series: string) =>
    words.say('document.seriesChoice', { series, name: words.sayKind('documentSeries', series, { kind: series }) });
  return (
    <div className="row ledger-filters no-print">
      <PickList
        label={words.say('documents.filterSeries')}
        items={[
          { key: ANY, label: words.say('documents.all') },
          ...documentSeries.map((key) => ({ key, label: named(key) })),
        ]}
        chosen={filter.series ?? ANY}
        choose={(key) => narrow({ series: documentSeries.find((each) => each === key) ?? null })}
      />
      <PickList
        label={words.say('documents.filterIssue')}
        items={[
          { key: ANY, label: words.say('documents.anyIssue') },
          ...issues.map(({ id, number, title }) => ({ key: id, label: `${number}. ${title}` })),
        ]}
        chosen={filter.issue ?? ANY}
        choose={(key) => narrow({ issue: key === ANY ? null : key })}
      />
    </div>
  );
}

interface FiledProps extends NarrowProps {
  readonly documents: Documents;
}

function Filed({ documents, filter, narrow }: FiledProps) {
  const words = useWords();
  const page = documents.data?.conference?.documents;
  if (!page) return null;
  const lines = [...documents.before, ...page.nodes];
  if (lines.length === 0) {
    const filtered = filter.series !== null || filter.issue !== null;
    return filtered ? (
      <Empty title={words.say('documents.emptyFiltered')}>
        <p>
          <Button size="small" onPress={() => narrow(EVERYTHING)}>
            {words.say('documents.showAll')}
          </Button>
        </p>
      </Empty>
    ) : (
      <Empty title={words.say('documents.empty')}>
        <p>{words.say('documents.emptyHint')}</p>
      </Empty>
    );
  }
  return (
    <>
      <p className="figures soft">{words.say('documents.count', { count: page.totalCount })}</p>
      <DocumentsTable lines={lines} />
      {documents.hasMore && (
        <p className="no-print">
          <Button onPress={documents.more} isDisabled={documents.asking}>
            {words.say('frame.more')}
          </Button>
        </p>
      )}
    </>
  );
}
