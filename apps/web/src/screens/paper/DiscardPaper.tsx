import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { DiscardPaperDocument, PaperVersionDocument } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { Paper } from './use-paper.js';

/** Gives the paper up for the whole delegation, unless somebody has written in it since one was asked. */
export function DiscardPaper({ paper }: { readonly paper: Paper }) {
  const words = useWords();
  const navigate = useNavigate();
  const path = useConferencePath();
  const client = useClient();
  const { act, acting, outcome, forget } = useAct(DiscardPaperDocument, 'discardPaper', 'PaperDiscarded');
  const [seen, setSeen] = useState<number | null>(null);
  const written = outcome?.kind === 'refused' && outcome.refusal.__typename === 'ChangedMeanwhile';

  const ask = async () => {
    forget();
    const answer = await client
      .query(PaperVersionDocument, { id: paper.id }, { requestPolicy: 'network-only' })
      .toPromise();
    setSeen(answer.data?.paper?.version ?? paper.version);
  };
  const discard = async () => {
    const found = await act({ paperId: paper.id, expectedVersion: seen ?? paper.version });
    setSeen(null);
    if (found.kind === 'done') void navigate(path(paper.issue ? `/issues/${paper.issue.number}` : ''));
  };
  return (
    <>
      <Button size="small" kind="quiet" onPress={() => void ask()}>
        {words.say('paper.discard')}
      </Button>
      {written ? (
        <Notice kind="open" title={words.say('paper.writtenMeanwhile')} />
      ) : (
        <RefusalNotice outcome={outcome} />
      )}
      {seen !== null && (
        <Confirm
          title={words.say('paper.discardTitle')}
          act={words.say('paper.discard')}
          danger
          acting={acting}
          onAct={() => void discard()}
          onCancel={() => setSeen(null)}
        >
          <p>{words.say('paper.discardMeans')}</p>
        </Confirm>
      )}
    </>
  );
}
