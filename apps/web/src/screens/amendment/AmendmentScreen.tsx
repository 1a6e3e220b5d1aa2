import { useState } from 'react';
import { useParams } from 'react-router';
import { AmendmentPageDocument, type AmendmentPageQuery } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { AmendedWords } from '../../parts/amendments/AmendedWords.js';
import { CommentedText } from '../../parts/comments/CommentedText.js';
import { NotesBox } from '../../parts/notes/NotesBox.js';
import { Notice } from '../../ui/Notice.js';
import { useTitle } from '../../ui/use-title.js';
import { AmendmentActions } from './AmendmentActions.js';
import { AmendmentHead, subjectName } from './AmendmentHead.js';
import { AwaitingRebase } from './AwaitingRebase.js';
import { ReviseForm } from './ReviseForm.js';
import { useAmendmentLife } from './use-amendment-life.js';
import { useOtherVoices } from './use-other-voices.js';
import { VoiceLinks } from './VoiceLinks.js';
import { WhatBecame } from './WhatBecame.js';

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
  const life = useAmendmentLife(amendment.id);
  const awaiting = life.life?.rebases.find(({ state }) => state === 'AWAITING') ?? null;
  useTitle(words.say('amendment.title', { provision: subjectName(words, amendment) }), conference.shortName);
  // SUP asks for no words; comments on it are then about the words it would delete.
  const content = amendment.content ?? amendment.baseContent;
  const changed = () => {
    again();
    life.again();
  };
  return (
    <article className="stack" data-loose>
      <AmendmentHead amendment={amendment} />
      <TwoVoices amendment={amendment} />
      {!revising && awaiting && (
        <AwaitingRebase
          key={awaiting.id}
          amendment={amendment}
          rebase={awaiting}
          onRevise={() => setRevising(true)}
          onChanged={changed}
        />
      )}
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
      {revising ? (
        <ReviseForm
          amendment={amendment}
          awaiting={awaiting}
          onDone={() => {
            setRevising(false);
            changed();
          }}
          onCancel={() => setRevising(false)}
        />
      ) : (
        <AmendmentActions amendment={amendment} onRevise={() => setRevising(true)} onChanged={changed} />
      )}
      <WhatBecame amendment={amendment} life={life} />
      <NotesBox of="amendment" id={amendment.id} />
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

/** A delegation that asks two things of the same words is told so. */
function TwoVoices({ amendment }: { readonly amendment: AmendmentOfPage }) {
  const words = useWords();
  const { id, kind, audience, heading, status, disposition, may } = amendment;
  const voices = useOtherVoices(amendment.provision.id, { id, kind, audience, heading: heading ?? null });
  if (voices.length === 0 || status !== 'FILED' || disposition || !may.includes('revise')) return null;
  return (
    <Notice kind="open" title={words.say('voices.two')}>
      <p>{words.say('voices.twoHint')}</p>
      <VoiceLinks voices={voices} />
    </Notice>
  );
}
