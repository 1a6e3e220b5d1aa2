import type { Problem } from '../client/use-ask.js';
import { useWords } from '../client/words.js';
import { Notice } from '../ui/Notice.js';
import { ProblemNotice } from './Answer.js';

type Named = { readonly __typename: string };

interface RefusalNoticeProps {
  readonly outcome:
    | { readonly kind: 'done' }
    | { readonly kind: 'refused'; readonly refusal: Named }
    | { readonly kind: 'failed'; readonly problem: Problem }
    | null;
}

/** Why an act was not done, in the words of the catalogue; nothing while it was done or not yet tried. */
export function RefusalNotice({ outcome }: RefusalNoticeProps) {
  const words = useWords();
  if (!outcome || outcome.kind === 'done') return null;
  if (outcome.kind === 'failed') return <ProblemNotice problem={outcome.problem} />;
  return (
    <Notice kind="problem" title={words.say('frame.changedTitle')}>
      <p>{refusalSentence(words, outcome.refusal)}</p>
    </Notice>
  );
}

/** The sentence for a refusal. Words that cannot be stored say which rule they broke, and where. */
export function refusalSentence(words: ReturnType<typeof useWords>, refusal: Named): string {
  const facts = refusal as Named & Record<string, unknown>;
  if (typeof facts['problem'] !== 'string') return words.sayKind('refusal', refusal.__typename, facts);
  const { problem } = facts;
  const where = { line: facts['line'], column: facts['column'] ?? 1 };
  const details = { ...facts, ...(facts['facts'] as object | null), ...where, kind: problem };
  const said = words.sayKind('problem', problem, details);
  const place = typeof facts['line'] === 'number' ? ` ${placeOf(words, details)}` : '';
  return words.sayKind('refusal', refusal.__typename, { ...facts, problem: said + place });
}

/** Where it is; for what stands in several lines, all of them. */
function placeOf(words: ReturnType<typeof useWords>, details: Readonly<Record<string, unknown>>): string {
  const { lines } = details;
  return Array.isArray(lines) && lines.length > 1
    ? words.say('problem.lines', { lines: lines.map(String) })
    : words.say('problem.place', details);
}
