import { Link, useParams } from 'react-router';
import { ProvisionStancesDocument, type ProvisionStancesQuery } from '#lib/contract';
import { useConference, useConferencePath, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { ConsensusLinks } from '../../parts/consensus/ConsensusLinks.js';
import { isOfConsensus } from '../../parts/consensus/consensus-moved.js';
import { OwnStance } from '../../parts/consensus/OwnStance.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { LockMark } from '../../parts/locks/LockMark.js';
import { provisionName } from '../../parts/provision-name.js';
import { useTitle } from '../../ui/use-title.js';
import { SaidTable } from './SaidTable.js';

type Found = NonNullable<ProvisionStancesQuery['draft']>;
export type ProvisionSaid = Found['provisions'][number];

/** How everybody stands to one provision of a draft, outside of any call: one's own delegation first. */
export function StancesScreen() {
  const { draftId = '', provisionId = '' } = useParams();
  const ask = useAsk(ProvisionStancesDocument, { draftId, provisionIds: [provisionId] }, { about: ['Stance'] });
  useWhenMoved(
    (moved) => moved.draftId === draftId && (isOfConsensus(moved) || moved.kind === 'DraftMoved'),
    ask.again,
  );
  return (
    <Answer ask={ask}>
      {({ draft }) => {
        const provision = draft?.provisions[0];
        return draft && provision && <Inside draft={draft} provision={provision} again={ask.again} />;
      }}
    </Answer>
  );
}

interface InsideProps {
  readonly draft: Found;
  readonly provision: ProvisionSaid;
  readonly again: () => void;
}

function Inside({ draft, provision, again }: InsideProps) {
  const words = useWords();
  const path = useConferencePath();
  const { conference } = useConference();
  const { id, number, label, content, suppressed, textDigest, ownStance, outForCall, lock } = provision;
  const name = provisionName(words, provision);
  useTitle(name, words.say('stances.title'), conference.shortName);
  const asked = {
    draftId: draft.id,
    provisionId: id,
    cited: number ?? label,
    digest: textDigest,
    words: content,
    suppressed,
  };
  return (
    <>
      <header className="page-head">
        <ConsensusLinks />
        <p className="kicker">{words.say('stances.title')}</p>
        <h1>{name}</h1>
        {outForCall && (
          <p>
            <Link to={path(`/calls/${outForCall.id}#provision-${id}`)}>
              {words.say('calls.outAlready', { title: outForCall.title })}
            </Link>
          </p>
        )}
        {lock && <LockMark lock={lock} />}
      </header>
      <div className="call-columns">
        <div className="stack">
          <div className="treaty call-words">
            {suppressed ? <p className="soft">{words.say('stances.suppressed')}</p> : <ContentView content={content} />}
          </div>
          <p className="small no-print">
            <Link to={path(`/draft/${draft.id}#${id}`)}>{words.say('stances.inDraft')}</Link>
          </p>
          {ownStance && (
            <OwnStance asked={asked} own={ownStance} open={ownStance.may.includes('state')} onChanged={again} />
          )}
        </div>
        <SaidTable provision={provision} />
      </div>
    </>
  );
}
