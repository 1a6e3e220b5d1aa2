import { useMemo, useState } from 'react';
import type { Audience } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { sameWords } from '../../parts/editor/ContentEditor.js';
import { AudienceChoice } from '../../parts/people/AudienceChoice.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { FilePaperProps } from './FilePaper.js';
import { usePositionFromPaper } from './use-position-from-paper.js';
import { WaitingToFile } from './WaitingToFile.js';
import { waitingFor } from './waiting-for.js';
import { wordsNow, wordsOf } from './words-of.js';

/** Files what is written as the delegation's position, or as the next revision of it. */
export function FilePosition({ paper, room, contents, again }: FilePaperProps) {
  const words = useWords();
  const { standing } = paper;
  const [chosen, choose] = useState<Audience | null>(null);
  const audience = chosen ?? standing?.audience ?? 'CONFERENCE';
  const filing = usePositionFromPaper(paper);
  const now = useMemo(() => wordsOf(paper, contents), [paper, contents]);
  const unchanged = standing !== null && sameWords(standing.content, now.content) && standing.reasons === now.reasons;

  const send = async () => {
    if (room) await filing.send(wordsNow(paper, room), audience);
    again();
  };
  const waiting = waitingFor(room);
  return (
    <section className="panel stack paper-filing no-print" aria-label={words.say('paper.filing')}>
      {standing && (
        <>
          <h2>{words.say('paper.sinceFiled', { revision: standing.revision })}</h2>
          {unchanged ? (
            <p className="soft">{words.say('paper.unchanged')}</p>
          ) : (
            <div className="treaty quote">
              <RedlineView from={standing.content} to={now.content} />
            </div>
          )}
        </>
      )}
      <AudienceChoice chosen={audience} choose={choose} />
      {filing.overtaken ? (
        <Notice kind="open" title={words.say('paper.overtaken')} />
      ) : (
        <RefusalNotice outcome={filing.outcome} />
      )}
      {filing.outcome?.kind === 'done' && unchanged && <Notice kind="done" title={words.say('paper.filedNow')} />}
      <WaitingToFile waiting={waiting} />
      <div className="row">
        <Button
          kind="main"
          onPress={() => void send()}
          isDisabled={filing.acting || waiting !== null || now.content.length === 0 || (unchanged && chosen === null)}
        >
          {standing
            ? words.say('paper.fileRevision', { revision: standing.revision + 1 })
            : words.say('paper.filePosition')}
        </Button>
      </div>
    </section>
  );
}
