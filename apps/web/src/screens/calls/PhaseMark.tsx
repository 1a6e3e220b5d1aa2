import type { CallOutcome, CallPhase } from '#lib/contract';
import { useWords } from '../../client/words.js';

/** How a call stands, or what became of a provision in it, in a word that prints. */
export function PhaseMark({ phase }: { readonly phase: CallPhase | CallOutcome }) {
  const words = useWords();
  return (
    <strong className="standing-mark small phase-mark" data-phase={phase}>
      {words.sayKind('call', phase, { kind: phase })}
    </strong>
  );
}
