import { useEffect } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Answer, Waiting } from '../../parts/Answer.js';
import { provisionName } from '../../parts/provision-name.js';
import { calm } from '../../parts/text/DivisionName.js';
import { Empty } from '../../ui/Empty.js';
import { PickList } from '../../ui/PickList.js';
import { useTitle } from '../../ui/use-title.js';
import { MergeDesk } from './MergeDesk.js';
import { type MergeDraft, useMergeDesk } from './use-merge-desk.js';

export function MergeScreen() {
  const { draftId = '' } = useParams();
  const { ask, waiting, counted } = useMergeDesk(draftId);
  return (
    <Answer ask={ask}>
      {({ draft }) => draft && <Inside draft={draft} waiting={waiting} counted={counted} again={ask.again} />}
    </Answer>
  );
}

interface InsideProps {
  readonly draft: MergeDraft;
  readonly waiting: ReadonlyMap<string, number>;
  readonly counted: boolean;
  readonly again: () => void;
}

function Inside({ draft, waiting, counted, again }: InsideProps) {
  const words = useWords();
  const { conference } = useConference();
  const path = useConferencePath();
  const [search, setSearch] = useSearchParams();
  useTitle(words.say('merge.title'), conference.shortName);
  const wanted = search.get('provision');
  const offered = draft.provisions.filter((each) => waiting.has(each.id) || each.id === wanted);
  const chosen = offered.find((each) => each.id === wanted) ?? offered[0];
  const divisions = new Map(draft.divisions.map((each) => [each.id, each]));
  // The address names what is on the desk, so that it stays there when nothing waits for it any more.
  const chosenId = chosen?.id;
  useEffect(() => {
    if (chosenId && !wanted) setSearch({ provision: chosenId }, { replace: true });
  }, [chosenId, wanted, setSearch]);

  if (!draft.may.includes('merge')) return <Empty title={words.say('merge.notYours')} />;
  return (
    <>
      <header className="page-head">
        <p className="kicker">
          <Link to={path(`/draft/${draft.id}${chosen ? `#${chosen.id}` : ''}`)}>{draft.title}</Link>
        </p>
        <h1>{words.say('merge.title')}</h1>
        <p className="lead">{words.say('merge.lead')}</p>
        {offered.length > 0 && (
          <PickList
            label={words.say('merge.choose')}
            items={offered.map((each) => ({
              key: each.id,
              label: [
                provisionName(words, each),
                calm(divisions.get(each.divisionId)?.label ?? ''),
                waiting.has(each.id) ? words.say('draft.waiting', { count: waiting.get(each.id) }) : '',
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
            chosen={chosen?.id ?? null}
            choose={(provision) => setSearch({ provision }, { replace: true })}
          />
        )}
      </header>
      {chosen && <MergeDesk key={chosen.id} draft={draft} provision={chosen} onMerged={again} />}
      {!chosen && !counted && <Waiting />}
      {!chosen && counted && (
        <Empty title={words.say('merge.none')}>
          <p>{words.say('merge.noneHint')}</p>
        </Empty>
      )}
    </>
  );
}
