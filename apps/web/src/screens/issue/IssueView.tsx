import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useConference } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { useHasKept } from '../../client/use-kept-draft.js';
import { useWords } from '../../client/words.js';
import { Answer, Waiting } from '../../parts/Answer.js';
import { ConcernsHere } from '../../parts/concerns/ConcernsHere.js';
import { Button } from '../../ui/Button.js';
import { useTitle } from '../../ui/use-title.js';
import { IssueAmendments } from './IssueAmendments.js';
import { IssuePapers } from './IssuePapers.js';
import { PositionEditor } from './PositionEditor.js';
import { PositionFocus } from './PositionFocus.js';
import { PositionsSideBySide } from './PositionsSideBySide.js';
import { TouchedProvisions } from './TouchedProvisions.js';
import { type Issue, type Position, useIssue } from './use-issue.js';

export function IssueView({ id }: { readonly id: string }) {
  const { conference } = useConference();
  const { ask, positions } = useIssue(id);
  useTitle(ask.data?.issue?.title, conference.shortName);
  return (
    <Answer ask={ask}>
      {({ issue }) =>
        issue && (
          <Inside
            issue={issue}
            positions={positions.data ?? null}
            again={() => {
              ask.again();
              positions.again();
            }}
          />
        )
      }
    </Answer>
  );
}

interface InsideProps {
  readonly issue: Issue;
  readonly positions: readonly Position[] | null;
  readonly again: () => void;
}

function Inside({ issue, positions, again }: InsideProps) {
  const words = useWords();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const focused = positions?.find((position) => hash === `#position-${position.id}`);
  const focus = (position: Position | null) =>
    void navigate({ hash: position ? `position-${position.id}` : '' }, { preventScrollReset: true });

  return (
    <>
      <header className="page-head">
        <p className="kicker figures">{words.say('issue.kicker', { number: issue.number })}</p>
        <h1>{issue.title}</h1>
        <p className="lead">{issue.summary}</p>
      </header>
      <TouchedProvisions issue={issue} />
      <ConcernsHere of="issue" id={issue.id} />
      {focused ? (
        <PositionFocus issue={issue} position={focused} onBack={() => focus(null)} onChanged={again} />
      ) : (
        <section className="stack" aria-labelledby="positions">
          <div className="section-title">
            <h2 id="positions">{words.say('issue.positions')}</h2>
            {!issue.filingOpen && <span className="soft">{words.say('issues.closed')}</span>}
          </div>
          <OwnPosition issue={issue} positions={positions ?? []} again={again} />
          {positions ? <PositionsSideBySide issue={issue} positions={positions} onFocus={focus} /> : <Waiting />}
        </section>
      )}
      <IssueAmendments issueId={issue.id} />
    </>
  );
}

/** The way to file for one's own stakeholder, or for the secretariat on behalf of another. */
function OwnPosition({ issue, positions, again }: InsideProps & { readonly positions: readonly Position[] }) {
  const words = useWords();
  const { conference } = useConference();
  const membership = useMembership(conference.id);
  const [writing, setWriting] = useState<'file' | 'enter' | null>(null);
  const begun = useHasKept(`position.file.${issue.id}`);
  const own = positions.some(
    (position) => position.stakeholder.id === membership?.stakeholder?.id && position.status === 'FILED',
  );
  const done = () => {
    setWriting(null);
    again();
  };
  if (writing) return <PositionEditor issue={issue} mode={writing} onDone={done} onCancel={() => setWriting(null)} />;
  return (
    <div className="row no-print">
      {issue.may.includes('filePosition') && !own && (
        <Button kind="main" onPress={() => setWriting('file')}>
          {words.say(begun ? 'position.goOn' : 'position.file')}
        </Button>
      )}
      {issue.may.includes('enterPosition') && (
        <Button onPress={() => setWriting('enter')}>{words.say('position.enter')}</Button>
      )}
      <IssuePapers issue={issue} />
    </div>
  );
}
