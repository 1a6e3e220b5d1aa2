import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { DiscardPaperDocument, PaperVersionDocument } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { DiscardWritten } from '../../parts/live/DiscardWritten.js';
import type { Paper } from './use-paper.js';

/** Gives the paper up for the whole delegation. */
export function DiscardPaper({ paper }: { readonly paper: Paper }) {
  const words = useWords();
  const navigate = useNavigate();
  const path = useConferencePath();
  const client = useClient();
  const discarding = useAct(DiscardPaperDocument, 'discardPaper', 'PaperDiscarded');
  const newest = async () => {
    const asked = client.query(PaperVersionDocument, { id: paper.id }, { requestPolicy: 'network-only' });
    return (await asked.toPromise()).data?.paper?.version ?? paper.version;
  };
  const discard = async (seen: number) => {
    const found = await discarding.act({ paperId: paper.id, expectedVersion: seen });
    if (found.kind === 'done') void navigate(path(paper.issue ? `/issues/${paper.issue.number}` : ''));
  };
  return (
    <DiscardWritten
      title={words.say('paper.discardTitle')}
      means={words.say('paper.discardMeans')}
      discarding={discarding}
      newest={newest}
      discard={discard}
    />
  );
}
