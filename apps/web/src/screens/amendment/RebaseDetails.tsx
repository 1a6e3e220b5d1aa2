import { useWords } from '../../client/words.js';
import { RebaseWords } from './RebaseWords.js';
import type { RebaseOfPage } from './use-amendment-life.js';

/** One time the text moved on under an amendment: what became of it, why, and how its owner answered. */
export function RebaseDetails({ rebase }: { readonly rebase: RebaseOfPage }) {
  const words = useWords();
  const { kind, cause, state, answeredBy, answeredAt } = rebase;
  return (
    <details className="rebase-details">
      <summary>
        {words.sayKind('rebase', kind, { kind })}{' '}
        <span className="soft small">
          ({words.sayKind('rebaseCause', cause, { kind: cause })};{' '}
          {words.sayKind('rebaseState', state, { kind: state })}
          {answeredBy && answeredAt && `, ${words.say('life.answered', { person: answeredBy.name, at: answeredAt })}`})
        </span>
      </summary>
      <RebaseWords rebase={rebase} />
    </details>
  );
}
