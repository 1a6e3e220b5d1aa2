import { useMemo } from 'react';
import { Link } from 'react-router';
import { SinceDraftDocument, type SinceDraftQuery } from '#lib/contract';
import { day } from '#lib/words';
import { useConferencePath, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer, ProblemNotice, Waiting } from '../../parts/Answer.js';
import type { Lock } from '../../parts/locks/lock.js';
import { ComparedText } from '../../parts/redline/ComparedText.js';
import { comparedDivisions, comparedProvisions, type Side } from '../../parts/redline/compared.js';
import { type SeenSide, useSeenSide } from '../../parts/redline/use-seen-side.js';
import { permalinksOf } from '../../parts/text/permalink.js';

type Draft = NonNullable<SinceDraftQuery['draft']>;

const noLocks: ReadonlyMap<string, Lock> = new Map();

/** One draft: what changed in it since the reader last marked it as seen, and nothing else of it. */
export function SinceDraft({ draftId }: { readonly draftId: string }) {
  const ask = useAsk(SinceDraftDocument, { draftId });
  const seen = useSeenSide(draftId, true);
  useWhenMoved((moved) => moved.kind === 'DraftMoved' && moved.draftId === draftId, ask.again);
  return <Answer ask={ask}>{({ draft }) => draft && <Inside draft={draft} seen={seen} />}</Answer>;
}

function Inside({ draft, seen }: { readonly draft: Draft; readonly seen: SeenSide }) {
  const words = useWords();
  const path = useConferencePath();
  return (
    <section className="since-draft" aria-labelledby={`since-${draft.id}`}>
      <div className="section-title">
        <h2 id={`since-${draft.id}`}>{draft.title}</h2>
        <Link to={path(`/draft/${draft.id}?look=redline&rev=seen`)}>{words.say('since.inDraft')}</Link>
      </div>
      {typeof seen.side === 'string' ? (
        <NotYet state={seen.side} />
      ) : (
        <>
          <p className="soft">
            {seen.at ? words.say('since.since', { day: day(words.locale, seen.at) }) : words.say('since.sinceBase')}
          </p>
          <Changes from={seen.side} draft={draft} />
        </>
      )}
    </section>
  );
}

function NotYet({ state }: { readonly state: Exclude<SeenSide['side'], Side> }) {
  return state === 'waiting' ? <Waiting /> : <ProblemNotice problem={{ kind: 'unreachable', requestId: null }} />;
}

function Changes({ from, draft }: { readonly from: Side; readonly draft: Draft }) {
  const words = useWords();
  const permalinks = useMemo(() => permalinksOf(draft.provisions), [draft.provisions]);
  const changed = useMemo(
    () => [...comparedDivisions(from, draft), ...comparedProvisions(from, draft)].some((each) => each.changed),
    [from, draft],
  );
  if (!changed) return <p>{words.say('since.nothing')}</p>;
  return (
    <div className="draft-page" data-look="redline">
      <ComparedText
        from={from}
        to={draft}
        only
        locks={noLocks}
        place={(id) => ({ permalink: permalinks.get(id) ?? id, current: false })}
      />
    </div>
  );
}
