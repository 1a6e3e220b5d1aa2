import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { AmendmentPageDocument, type AmendmentPageQuery } from '#lib/contract';
import { useConference, useConferencePath, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { AmendedWords } from '../../parts/amendments/AmendedWords.js';
import { ProposalTag } from '../../parts/amendments/ProposalTag.js';
import { CommentedText } from '../../parts/comments/CommentedText.js';
import { Moment } from '../../parts/Moment.js';
import { AudienceMark } from '../../parts/people/AudienceMark.js';
import { CoSponsors, StakeholderBadge } from '../../parts/people/StakeholderBadge.js';
import { provisionName } from '../../parts/provision-name.js';
import { useTitle } from '../../ui/use-title.js';
import { AmendmentActions } from './AmendmentActions.js';
import { ReviseForm } from './ReviseForm.js';

export type AmendmentOfPage = NonNullable<AmendmentPageQuery['amendment']>;

export function AmendmentScreen() {
  const { amendmentId = '' } = useParams();
  const ask = useAsk(AmendmentPageDocument, { id: amendmentId });
  useWhenMoved((moved) => moved.subjectId === amendmentId || moved.draftId !== null, ask.again);
  return (
    <Answer ask={ask}>
      {({ amendment }) => amendment && <Inside key={amendment.id} amendment={amendment} again={ask.again} />}
    </Answer>
  );
}

interface InsideProps {
  readonly amendment: AmendmentOfPage;
  readonly again: () => void;
}

function Inside({ amendment, again }: InsideProps) {
  const words = useWords();
  const { conference } = useConference();
  const [revising, setRevising] = useState(false);
  const name = provisionName(words, amendment.provision);
  useTitle(words.say('amendment.title', { provision: name }), conference.shortName);
  // SUP asks for no words; comments on it are then about the words it would delete.
  const content = amendment.content ?? amendment.baseContent;
  return (
    <article className="stack" data-loose>
      <Head amendment={amendment} name={name} />
      <section className="as-it-reads">
        <AmendedWords amendment={amendment} />
      </section>
      {amendment.reasons && (
        <p className="treaty">
          <span>
            <em>{words.say('proposals.reasons')}</em> {amendment.reasons}
          </span>
        </p>
      )}
      <WhatBecame amendment={amendment} />
      {revising ? (
        <ReviseForm
          amendment={amendment}
          onDone={() => {
            setRevising(false);
            again();
          }}
          onCancel={() => setRevising(false)}
        />
      ) : (
        <AmendmentActions amendment={amendment} onRevise={() => setRevising(true)} onChanged={again} />
      )}
      <section className="stack" id="comments">
        <div className="section-title">
          <h2>{words.say('comment.threads')}</h2>
        </div>
        <CommentedText
          subject={{ kind: 'amendment', id: amendment.id }}
          content={content}
          mayComment={amendment.may.includes('comment')}
        />
      </section>
    </article>
  );
}

function Head({ amendment, name }: { readonly amendment: AmendmentOfPage; readonly name: string }) {
  const words = useWords();
  const path = useConferencePath();
  return (
    <header className="page-head">
      <p className="kicker">
        <Link to={path(`/text/${amendment.instrument.id}`)}>{amendment.instrument.shortTitle}</Link>
        {amendment.issue && (
          <>
            {' · '}
            <Link to={path(`/issues/${amendment.issue.number}`)}>{amendment.issue.title}</Link>
          </>
        )}
      </p>
      <h1 className="amendment-title figures">
        <ProposalTag kind={amendment.kind} /> <Link to={path(`/provisions/${amendment.provision.id}`)}>{name}</Link>
      </h1>
      <p>
        <StakeholderBadge stakeholder={amendment.stakeholder} />{' '}
        <span className="soft small">
          <Moment at={amendment.filedAt} />
        </span>
      </p>
      <CoSponsors sponsors={amendment.coSponsors} />
      <p className="row small">
        <AudienceMark audience={amendment.audience} />
        {amendment.illustrative && <span className="soft">{words.say('position.illustrative')}</span>}
      </p>
    </header>
  );
}

function WhatBecame({ amendment }: { readonly amendment: AmendmentOfPage }) {
  const words = useWords();
  return (
    <section aria-labelledby="became">
      <h2 id="became" className="label">
        {words.say('amendment.became')}
      </h2>
      {amendment.status === 'WITHDRAWN' && <p>{words.say('status.WITHDRAWN')}</p>}
      {amendment.status === 'FILED' && <p className="soft">{words.say('amendment.notYetMerged')}</p>}
      <ul>
        {amendment.merges.map((merge) => (
          <li key={merge.id}>{words.say('amendment.merged', { person: merge.by.name, at: merge.at })}</li>
        ))}
      </ul>
    </section>
  );
}
