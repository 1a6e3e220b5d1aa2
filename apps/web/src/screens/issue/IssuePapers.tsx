import { day } from '#lib/words';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { BeginPaper } from '../../parts/papers/BeginPaper.js';
import { ButtonLink } from '../../ui/Button.js';
import type { Issue } from './use-issue.js';

/** What is written together on this issue: the delegation's next words, and the brief. */
export function IssuePapers({ issue }: { readonly issue: Issue }) {
  const words = useWords();
  const path = useConferencePath();
  const { ownPaper, brief, mayOpen } = issue;
  const changed = (at: string) => words.say('paper.lastChanged', { at: day(words.locale, at) });
  return (
    <>
      {ownPaper ? (
        <ButtonLink to={path(`/papers/${ownPaper.id}`)} title={changed(ownPaper.updatedAt)}>
          {words.say('paper.goOn')}
        </ButtonLink>
      ) : (
        mayOpen.includes('POSITION') && <BeginPaper input={{ kind: 'POSITION', issueId: issue.id }} />
      )}
      {brief ? (
        <ButtonLink kind="quiet" to={path(`/papers/${brief.id}`)} title={changed(brief.updatedAt)}>
          {words.say('paper.readBrief')}
        </ButtonLink>
      ) : (
        mayOpen.includes('BRIEF') && <BeginPaper quiet input={{ kind: 'BRIEF', issueId: issue.id }} />
      )}
    </>
  );
}
