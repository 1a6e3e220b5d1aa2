import type { ReactNode } from 'react';
import type { Ask, Problem } from '../client/use-ask.js';
import { useWords } from '../client/words.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import { NotHere } from './NotHere.js';

interface AnswerProps<Data> {
  readonly ask: Ask<Data>;
  /** Gives what to show; null or false means that it does not exist for this viewer. */
  readonly children: (data: Data) => ReactNode;
  /** What stands round the waiting and the problem when no page does yet. */
  readonly frame?: (shown: ReactNode) => ReactNode;
}

/** A question's answer, or the waiting for it, or what went wrong. Old words stay while new ones are fetched. */
export function Answer<Data>({ ask, children, frame = (shown) => shown }: AnswerProps<Data>) {
  const shown = ask.data === undefined ? null : children(ask.data);
  if (shown) return shown;
  if (ask.data !== undefined && !ask.problem) return frame(<NotHere />);
  if (ask.problem?.kind === 'unreachable') return frame(<NeedsNetwork again={ask.again} />);
  if (ask.problem) return frame(<ProblemNotice problem={ask.problem} again={ask.again} />);
  return frame(<Waiting />);
}

export function Waiting() {
  const words = useWords();
  return (
    <p className="loading" role="status">
      {words.say('frame.loading')}
    </p>
  );
}

/** Nothing of it is on this device. It is asked for again as soon as the server is back. */
function NeedsNetwork({ again }: { readonly again: () => void }) {
  const words = useWords();
  return (
    <Notice kind="open" title={words.say('frame.needsNetwork')}>
      <p>{words.say('frame.needsNetworkWhy')}</p>
      <p>
        <Button size="small" onPress={again}>
          {words.say('frame.tryAgain')}
        </Button>
      </p>
    </Notice>
  );
}

export function ProblemNotice({ problem, again }: { readonly problem: Problem; readonly again?: () => void }) {
  const words = useWords();
  return (
    <Notice kind="problem" title={words.say(problem.kind === 'tooLarge' ? 'frame.changedTitle' : 'frame.problem')}>
      <p>{words.sayKind('error', problem.kind, { requestId: problem.requestId })}</p>
      {again && (
        <p>
          <Button size="small" onPress={again}>
            {words.say('frame.tryAgain')}
          </Button>
        </p>
      )}
    </Notice>
  );
}
