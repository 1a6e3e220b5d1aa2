import type { RebaseKind } from '#lib/contract';
import { useWords } from '../../client/words.js';
import type { Amendment } from './on-desk.js';

interface RebaseMarkProps {
  readonly kind: RebaseKind;
  readonly awaiting: Amendment['awaiting'];
}

/** What the text's moving on did to an amendment, in words; where they conflict, what was, is and is asked. */
export function RebaseMark({ kind, awaiting }: RebaseMarkProps) {
  const words = useWords();
  return (
    <div className="rebase-mark" data-kind={kind}>
      <p>
        {words.sayKind('rebase', kind, { kind })}
        {awaiting && <strong> · {words.sayKind('rebaseState', 'AWAITING')}</strong>}
      </p>
      {awaiting && awaiting.conflicts.length > 0 && (
        <ul className="small">
          {awaiting.conflicts.map(({ was, isNow, asked }) => (
            <li key={`${was}|${isNow}|${asked}`}>
              {words.say('desk.conflict', {
                was: was || words.say('desk.noWords'),
                isNow: isNow || words.say('desk.noWords'),
                asked: asked || words.say('desk.noWords'),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
