import { day } from '#lib/words';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { useOpenPaper } from '../../parts/papers/use-open-paper.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import type { Issue } from './use-issue.js';

/** What is written together on this issue: the delegation's next words, and the brief. */
export function IssuePapers({ issue }: { readonly issue: Issue }) {
  const words = useWords();
  const path = useConferencePath();
  const { open, acting, outcome } = useOpenPaper();
  const { ownPaper, brief, mayOpen } = issue;
  const changed = (at: string) => words.say('paper.lastChanged', { at: day(words.locale, at) });
  const begin = (kind: 'POSITION' | 'BRIEF') => void open({ kind, issueId: issue.id });
  return (
    <>
      {ownPaper ? (
        <ButtonLink to={path(`/papers/${ownPaper.id}`)} title={changed(ownPaper.updatedAt)}>
          {words.say('paper.goOn')}
        </ButtonLink>
      ) : (
        mayOpen.includes('POSITION') && (
          <Button isDisabled={acting} onPress={() => begin('POSITION')}>
            {words.say('paper.begin.POSITION')}
          </Button>
        )
      )}
      {brief ? (
        <ButtonLink kind="quiet" to={path(`/papers/${brief.id}`)} title={changed(brief.updatedAt)}>
          {words.say('paper.readBrief')}
        </ButtonLink>
      ) : (
        mayOpen.includes('BRIEF') && (
          <Button kind="quiet" isDisabled={acting} onPress={() => begin('BRIEF')}>
            {words.say('paper.begin.BRIEF')}
          </Button>
        )
      )}
      <RefusalNotice outcome={outcome} />
    </>
  );
}
