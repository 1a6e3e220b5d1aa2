import { IssueAmendmentsDocument } from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useWholeList } from '../../client/use-whole-list.js';
import { useWords } from '../../client/words.js';
import { AmendmentList } from '../../parts/amendments/AmendmentList.js';

export function IssueAmendments({ issueId }: { readonly issueId: string }) {
  const words = useWords();
  const ask = useWholeList(IssueAmendmentsDocument, { id: issueId }, (data) => data.issue?.amendments);
  useWhenMoved((moved) => moved.issueId === issueId, ask.again);
  return (
    <section className="stack issue-amendments" aria-labelledby="amendments">
      <div className="section-title">
        <h2 id="amendments">{words.say('issue.amendments')}</h2>
      </div>
      {ask.data?.length === 0 && <p className="soft">{words.say('issue.noAmendments')}</p>}
      {ask.data && <AmendmentList amendments={ask.data} />}
    </section>
  );
}
