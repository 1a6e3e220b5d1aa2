import type { TermsOfRuleFragment } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { ruleSentences, stanceKinds } from './rule-sentences.js';
import { StanceWords } from './StanceMark.js';

/** What a rule asks for, and how it reads everything that can be said, silence included. */
export function RuleInWords({ rule }: { readonly rule: TermsOfRuleFragment }) {
  const words = useWords();
  return (
    <div className="rule-in-words">
      <ul className="rule-terms">
        {ruleSentences(words, rule).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <dl className="rule-readings small">
        {stanceKinds.map((kind) => (
          <div key={kind}>
            <dt>
              <StanceWords says={kind} />
            </dt>
            <dd>{words.sayKind('reading', rule.reading[kind], { kind: rule.reading[kind] })}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
