import { useEffect } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useSession } from '../../client/session.js';
import { useWords } from '../../client/words.js';
import { Answer, Waiting } from '../../parts/Answer.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';
import { Desk } from './Desk.js';
import { Leaving } from './Leaving.js';
import { LostProvision } from './LostProvision.js';
import type { DraftOnDesk } from './on-desk.js';
import { ProvisionList } from './ProvisionList.js';
import { useDraftOnDesk } from './use-draft-on-desk.js';
import { useOnlyOpen } from './use-only-open.js';
import { waitsOf } from './waiting.js';

/** The merge desk: many amendments into one bracketed text, one provision at a time. */
export function MergeScreen() {
  const { draftId = '' } = useParams();
  const { known } = useSession();
  const found = useDraftOnDesk(draftId);
  // Notes on this device carry their author's name, so the author must be known first.
  if (!known) return <Waiting />;
  return <Answer ask={found.ask}>{({ draft }) => draft && <Inside {...found} draft={draft} />}</Answer>;
}

type InsideProps = Omit<ReturnType<typeof useDraftOnDesk>, 'ask'> & { readonly draft: DraftOnDesk };

function Inside({ draft, waiting, counts, counted, again }: InsideProps) {
  const words = useWords();
  const { conference } = useConference();
  const [search, setSearch] = useSearchParams();
  const { onlyOpen, setOnlyOpen } = useOnlyOpen();
  useTitle(words.say('desk.title'), conference.shortName);
  const here = new Set(draft.provisions.map(({ id }) => id));
  const lost = waiting.filter(({ provision }) => !here.has(provision.id));
  const wanted = search.get('provision');
  const waits = waitsOf(draft.provisions, counts, { onlyOpen, chosen: wanted });
  const first = waitsOf(draft.provisions, counts, { onlyOpen: true, chosen: null })[0]?.provision.id;
  const chosen = wanted ?? first ?? null;
  const choose = (provision: string) => setSearch({ provision }, { replace: true });
  // The address names what is on the desk, so that it stays there when nothing waits for it any more.
  useEffect(() => {
    if (chosen && !wanted && counted) setSearch({ provision: chosen }, { replace: true });
  }, [chosen, wanted, counted, setSearch]);

  const provision = draft.provisions.find(({ id }) => id === chosen);
  const steps = { draft, waits, choose, onlyOpen, setOnlyOpen };
  return (
    <div className="desk-page">
      <Leaving draftId={draft.id} />
      <DeskHead draft={draft} provisionId={provision?.id ?? null} />
      <div className="desk-layout">
        <ProvisionList {...steps} lost={lost} chosen={chosen} />
        <div className="desk-main">
          {provision && <Desk key={provision.id} {...steps} provision={provision} onChanged={again} />}
          {!provision && wanted && counted && <LostProvision provisionId={wanted} />}
          {!chosen && (counted ? <NothingWaits /> : <Waiting />)}
        </div>
      </div>
    </div>
  );
}

function DeskHead({ draft, provisionId }: { readonly draft: DraftOnDesk; readonly provisionId: string | null }) {
  const words = useWords();
  const path = useConferencePath();
  const may = draft.may.includes('merge');
  return (
    <header className="page-head desk-head">
      <p className="kicker">
        <Link to={path(`/draft/${draft.id}${provisionId ? `#${provisionId}` : ''}`)}>{draft.title}</Link>
      </p>
      <h1>{words.say('desk.title')}</h1>
      <p className="soft">{words.say(may ? 'desk.private' : 'desk.readOnly')}</p>
    </header>
  );
}

function NothingWaits() {
  const words = useWords();
  return (
    <Empty title={words.say('desk.none')}>
      <p>{words.say('desk.noneHint')}</p>
    </Empty>
  );
}
