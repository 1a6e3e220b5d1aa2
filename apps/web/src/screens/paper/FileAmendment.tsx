import { useState } from 'react';
import type { Audience } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { AsItReads, asksNothing } from '../../parts/amendments/AsItReads.js';
import { AudienceChoice } from '../../parts/people/AudienceChoice.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { widestOf } from './amendment-asked.js';
import { BaseMoved } from './BaseMoved.js';
import type { FilePaperProps } from './FilePaper.js';
import { useAmendmentFromPaper } from './use-amendment-from-paper.js';
import { WaitingToFile } from './WaitingToFile.js';
import { waitingFor } from './waiting-for.js';

/** What the amendment will ask, as others will read it, and the way to file it. */
export function FileAmendment(props: FilePaperProps) {
  const { paper, room } = props;
  const words = useWords();
  const [audience, choose] = useState<Audience>('CONFERENCE');
  const [newLabel, setNewLabel] = useState('');
  const { filing, base, send, ...rest } = useAmendmentFromPaper(props);
  const asked = { ...rest.asked, newLabel: newLabel || null, after: null };
  const waiting = waitingFor(room);
  return (
    <section className="panel stack paper-filing no-print" aria-label={words.say('paper.filing')}>
      {paper.baseMoved && <BaseMoved paper={paper} />}
      <AsItReads amendment={asked} />
      {asked.kind === 'ADD' && (
        <Field
          label={words.say('amendment.newLabel')}
          hint={words.say('amendment.newLabelHint')}
          value={newLabel}
          onChange={setNewLabel}
        />
      )}
      <AudienceChoice chosen={audience} choose={choose} widest={widestOf(paper, base)} />
      {filing.conflict ? (
        <Notice kind="open" title={words.say('paper.movedAtFiling')} />
      ) : (
        <RefusalNotice outcome={filing.outcome} />
      )}
      <WaitingToFile waiting={waiting} />
      <div className="row">
        <Button
          kind="main"
          onPress={() => void send({ audience, newLabel })}
          isDisabled={filing.acting || waiting !== null || asksNothing(asked)}
        >
          {words.say('amendment.send')}
        </Button>
      </div>
    </section>
  );
}
