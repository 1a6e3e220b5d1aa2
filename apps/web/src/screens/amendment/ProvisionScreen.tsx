import { Link, useParams } from 'react-router';
import { ProvisionPageDocument, type ProvisionPageQuery } from '#lib/contract';
import { equalContent } from '#lib/drafting';
import { useConference, useConferencePath, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWholeList } from '../../client/use-whole-list.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { AmendmentList } from '../../parts/amendments/AmendmentList.js';
import { CommentedText } from '../../parts/comments/CommentedText.js';
import { ConcernsHere } from '../../parts/concerns/ConcernsHere.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { DiscussedAt } from '../../parts/floor/DiscussedAt.js';
import { NotesBox } from '../../parts/notes/NotesBox.js';
import { provisionName } from '../../parts/provision-name.js';
import { calm } from '../../parts/text/DivisionName.js';
import { ButtonLink } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';
import { type StandingWords, standingWords } from './standing-words.js';

type Provision = NonNullable<ProvisionPageQuery['provision']>;

/** One provision: its words in force with the comments on them, and every amendment that asks something of it. */
export function ProvisionScreen() {
  const { provisionId = '' } = useParams();
  const ask = useAsk(ProvisionPageDocument, { id: provisionId }, { about: ['Amendment'] });
  return <Answer ask={ask}>{({ provision }) => provision && <Inside provision={provision} />}</Answer>;
}

function Inside({ provision }: { readonly provision: Provision }) {
  const words = useWords();
  const { conference } = useConference();
  const name = provisionName(words, provision);
  const standing = standingWords(provision);
  useTitle(name, conference.shortName);
  return (
    <>
      <ProvisionHead provision={provision} name={name} />
      <DiscussedAt of="provision" id={provision.id} />
      <ConcernsHere of="provision" id={provision.id} />
      <section className="stack" id="comments" aria-labelledby="in-force">
        <div className="section-title">
          <h2 id="in-force">{words.say(standing.inForce ? 'provision.inForce' : 'provision.inDraft')}</h2>
        </div>
        <CommentedText
          subject={{ kind: 'provision', id: provision.id }}
          content={provision.content}
          mayComment={conference.may.includes('comment')}
        />
        {standing.inForce && <InDraft provision={provision} standing={standing} />}
      </section>
      <NotesBox of="provision" id={provision.id} />
      <Amendments provision={provision} />
    </>
  );
}

interface InDraftProps {
  readonly provision: Provision;
  readonly standing: StandingWords;
}

/** What the draft makes of it by now; nothing where it says what is in force, or where one may not read it. */
function InDraft({ provision, standing }: InDraftProps) {
  const words = useWords();
  const path = useConferencePath();
  const { draft } = provision.instrument;
  if (!draft || equalContent(provision.content, standing.content)) return null;
  return (
    <>
      <div className="section-title">
        <h2>{words.say('provision.inDraft')}</h2>
        <Link to={path(`/draft/${draft.id}#${provision.id}`)} className="small">
          {words.say('text.toDraft')}
        </Link>
      </div>
      <div className="treaty measure">
        <RedlineView from={provision.content} to={standing.content} />
      </div>
    </>
  );
}

function ProvisionHead({ provision, name }: { readonly provision: Provision; readonly name: string }) {
  const words = useWords();
  const { conference } = useConference();
  const path = useConferencePath();
  const { instrument } = provision;
  return (
    <header className="page-head">
      <p className="kicker">
        <Link to={path(`/text/${instrument.id}`)}>{instrument.shortTitle}</Link> · {calm(provision.divisionLabel)}
      </p>
      <h1 className="figures">{name}</h1>
      {provision.issues.length > 0 && (
        <p className="soft">
          {words.say('provision.issues')}:{' '}
          {provision.issues.map((issue, index) => (
            <span key={issue.id}>
              {index > 0 && ', '}
              <Link to={path(`/issues/${issue.number}`)}>{issue.title}</Link>
            </span>
          ))}
        </p>
      )}
      <p className="row no-print">
        {conference.may.includes('fileAmendment') && (
          <ButtonLink to={path(`/provisions/${provision.id}/propose`)} kind="main">
            {words.say('provision.propose')}
          </ButtonLink>
        )}
        {conference.may.includes('enterAmendment') && (
          <ButtonLink to={path(`/provisions/${provision.id}/propose`)}>{words.say('amendment.enter')}</ButtonLink>
        )}
        {instrument.draft && conference.may.includes('merge') && (
          <ButtonLink to={path(`/draft/${instrument.draft.id}/merge?provision=${provision.id}`)}>
            {words.say('amendment.mergeThese')}
          </ButtonLink>
        )}
      </p>
    </header>
  );
}

function Amendments({ provision }: { readonly provision: Provision }) {
  const words = useWords();
  const list = useWholeList(ProvisionPageDocument, { id: provision.id }, (data) => data.provision?.amendments);
  useWhenMoved((moved) => moved.provisionId === provision.id, list.again);
  const amendments = list.data ?? provision.amendments.nodes;
  return (
    <section className="stack provision-amendments" aria-labelledby="amendments">
      <div className="section-title">
        <h2 id="amendments" className="figures">
          {words.say('provision.amendments', { count: provision.amendments.totalCount })}
        </h2>
      </div>
      {amendments.length === 0 ? (
        <Empty title={words.say('provision.noAmendments')}>
          <p>{words.say('provision.noAmendmentsHint')}</p>
        </Empty>
      ) : (
        <AmendmentList amendments={amendments} withProvision={false} />
      )}
    </section>
  );
}
