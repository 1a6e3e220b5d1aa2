import { useWords } from '../../client/words.js';
import type { Line } from './use-ledger.js';

/** How far it has come, what became of it and what whoever asked says to that. The state is a mark and a word. */
export function Observations({ line }: { readonly line: Line }) {
  const words = useWords();
  const { state, disposition, answer } = line;
  return (
    <div className="observations">
      <span className="concern-state" data-state={state}>
        {words.sayKind('concernState', state, { kind: state })}
      </span>
      {disposition && (
        <span>
          <strong>{words.sayKind('disposition', disposition.kind, { kind: disposition.kind })}</strong>
          {disposition.reason && <span className="ledger-words"> {disposition.reason}</span>}
        </span>
      )}
      {answer && (
        <span className="soft">
          {words.say('ledger.answered', {
            answer: words.sayKind('concernAnswer', answer.kind, { kind: answer.kind }),
          })}
        </span>
      )}
    </div>
  );
}
