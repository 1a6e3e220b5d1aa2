import { useSearchParams } from 'react-router';
import type { SearchKind } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { refusalSentence } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { Notice } from '../../ui/Notice.js';
import { useTitle } from '../../ui/use-title.js';
import { FoundList } from './FoundList.js';
import { KindChoice } from './KindChoice.js';
import { SearchForm } from './SearchForm.js';
import { type Found, type Search, useSearch } from './use-search.js';

const KINDS = ['DOCUMENT', 'POSITION', 'AMENDMENT', 'COMMENT', 'TEXT', 'DRAFT'] as const;

/** Where words stand, among all that the reader may read of a conference. */
export function SearchScreen() {
  const words = useWords();
  const { conference } = useConference();
  const [address, setAddress] = useSearchParams();
  const asked = address.get('q') ?? '';
  const kind = KINDS.find((each) => each === address.get('kind')) ?? null;
  const search = useSearch(asked, kind);
  useTitle(asked, words.say('search.title'), conference.shortName);
  const look = (q: string, only: SearchKind | null) =>
    setAddress({ ...(q && { q }), ...(only && { kind: only }) }, { replace: asked === q, preventScrollReset: true });
  return (
    <>
      <header className="page-head">
        <h1>{words.say('search.title')}</h1>
        <p className="lead">{words.say('search.lead')}</p>
      </header>
      <SearchForm asked={asked} look={(q) => look(q, kind)} />
      {asked === '' ? (
        <Empty title={words.say('search.begin')}>
          <p>{words.say('search.hint')}</p>
        </Empty>
      ) : (
        <Answer ask={search}>
          {({ search: answer }) =>
            answer.__typename === 'SearchFound' ? (
              <Inside search={search} found={answer} asked={asked} kind={kind} only={(each) => look(asked, each)} />
            ) : (
              <Notice kind="problem">
                <p>{refusalSentence(words, answer)}</p>
              </Notice>
            )
          }
        </Answer>
      )}
    </>
  );
}

interface InsideProps {
  readonly search: Search;
  readonly found: Found;
  readonly asked: string;
  readonly kind: SearchKind | null;
  readonly only: (kind: SearchKind | null) => void;
}

function Inside({ search, found, asked, kind, only }: InsideProps) {
  const words = useWords();
  const hits = [...search.before, ...found.hits];
  const counted = found.counts.filter((each) => kind === null || each.kind === kind);
  const count = counted.reduce((sum, each) => sum + each.count, 0);
  return (
    <>
      <KindChoice counts={found.counts} chosen={kind} choose={only} />
      <p className="figures soft found-count" role="status">
        {words.say('search.count', { count, words: asked })}
      </p>
      {hits.length > 0 ? (
        <FoundList hits={hits} />
      ) : (
        <Empty title={words.say('search.count', { count: 0, words: asked })}>
          <p>{words.say('search.noneHint')}</p>
        </Empty>
      )}
      {search.hasMore && (
        <p className="no-print">
          <Button onPress={search.more} isDisabled={search.asking}>
            {words.say('frame.more')}
          </Button>
        </p>
      )}
    </>
  );
}
