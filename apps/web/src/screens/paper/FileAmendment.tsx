import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Audience } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { useFileAmendment } from '../../parts/amendments/use-file-amendment.js';
import { AudienceChoice } from '../../parts/people/AudienceChoice.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { AskedByPaper, asksNothing, BaseMoved } from './AskedByPaper.js';
import { amendmentAsked } from './amendment-asked.js';
import type { FilePaperProps } from './FilePaper.js';
import { MovedAtFiling } from './MovedAtFiling.js';
import { WaitingToFile } from './WaitingToFile.js';
import { waitingFor, wordsNow, wordsOf } from './words-of.js';

/** What the amendment will ask, as others will read it, and the way to file it. */
export function FileAmendment({ paper, room, contents }: FilePaperProps) {
  const words = useWords();
  const navigate = useNavigate();
  const path = useConferencePath();
  const [audience, choose] = useState<Audience>('CONFERENCE');
  const [newLabel, setNewLabel] = useState('');
  const filing = useFileAmendment();
  const { content } = useMemo(() => wordsOf(paper, contents), [paper, contents]);
  // Its authors have been shown what changed there, so it is filed on the words that stand.
  const on: Content = (paper.baseMoved ? paper.current : paper.base) ?? [];
  const send = async (onto: Content) => {
    if (!room) return;
    const filed = await filing.send(
      amendmentAsked(paper, { ...wordsNow(paper, room), base: onto, audience, newLabel }),
    );
    if (filed) void navigate(path(`/amendments/${filed}`));
  };
  if (!paper.may.includes('file')) return null;
  const waiting = waitingFor(room);
  const busy = filing.acting || waiting !== null;
  const newer = filing.conflict?.currentContent ?? null;
  return (
    <section className="panel stack paper-filing no-print" aria-label={words.say('paper.filing')}>
      {paper.baseMoved && <BaseMoved paper={paper} />}
      <AskedByPaper proposal={paper.proposal} on={on} content={content} newLabel={newLabel} />
      {paper.proposal === 'ADD' && (
        <Field
          label={words.say('amendment.newLabel')}
          hint={words.say('amendment.newLabelHint')}
          value={newLabel}
          onChange={setNewLabel}
        />
      )}
      <AudienceChoice chosen={audience} choose={choose} />
      {newer ? (
        <MovedAtFiling from={on} to={newer} busy={busy} send={() => void send(newer)} goOn={filing.forget} />
      ) : (
        <RefusalNotice outcome={filing.outcome} />
      )}
      <WaitingToFile waiting={waiting} />
      <div className="row">
        <Button
          kind="main"
          onPress={() => void send(on)}
          isDisabled={busy || newer !== null || asksNothing(paper.proposal, on, content)}
        >
          {words.say('amendment.send')}
        </Button>
      </div>
    </section>
  );
}
