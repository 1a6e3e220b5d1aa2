import { useWords } from '../../client/words.js';
import { ProblemNotice } from '../../parts/Answer.js';
import { RefusalNotice, refusalSentence } from '../../parts/RefusalNotice.js';
import { Notice } from '../../ui/Notice.js';
import type { OnDesk } from './Desk.js';

/** Why no look could be had, or why nothing was published; what was kept, and what to do. */
export function Refused({ desk, at }: OnDesk) {
  const words = useWords();
  const { problem } = desk.shown;
  // What another merge has just taken up leaves the desk by itself.
  const refusal = desk.shown.refusal?.__typename === 'AlreadyMerged' ? null : desk.shown.refusal;
  const { outcome } = at.sending;
  const refused = outcome?.kind === 'refused' ? outcome.refusal : null;
  const broken = refusal?.__typename === 'LinkBroken' ? refusal.bracketIds : [];
  const numbers = desk.brackets.flatMap(({ id }, index) => (broken.includes(id) ? [String(index + 1)] : []));
  return (
    <>
      {problem && <ProblemNotice problem={problem} again={desk.again} />}
      {broken.length > 0 && (
        <Notice kind="problem" title={words.say('desk.linkBroken', { numbers })}>
          <p>{words.say('desk.linkBrokenHint')}</p>
        </Notice>
      )}
      {refusal && broken.length === 0 && (
        <Notice kind="problem">
          <p>{refusalSentence(words, refusal)}</p>
        </Notice>
      )}
      {refused?.__typename === 'ChangedMeanwhile' ? (
        <Notice kind="problem" title={words.say('desk.changedMeanwhile')}>
          <p>{words.say('desk.changedHint')}</p>
        </Notice>
      ) : (
        <RefusalNotice outcome={outcome} />
      )}
    </>
  );
}
