import type { FoundByRuleFragment } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { findingSentence, missingSentences } from './finding-words.js';

const counted = ['for', 'against', 'abstaining', 'silent', 'present'] as const;

interface FindingProps {
  readonly finding: FoundByRuleFragment;
  /** Whether it matters how many are there. */
  readonly quorum: boolean;
}

/** How a rule finds on the voices so far: a sentence, what is still missing, and the figures. */
export function Finding({ finding, quorum }: FindingProps) {
  const words = useWords();
  const { outcome, counts, missing } = finding;
  const figures = counted.filter((part) => counts[part] !== null && (quorum || part !== 'present'));
  return (
    <div className="finding" data-outcome={outcome}>
      <p className="finding-sentence">
        <FindingSign outcome={outcome} /> <strong>{findingSentence(words, finding)}</strong>
      </p>
      {missing.length > 0 && (
        <ul className="finding-missing">
          {missingSentences(words, missing).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <dl className="finding-counts figures small">
        {figures.map((part) => (
          <div key={part}>
            <dt>{words.say(`tally.${part}`)}</dt>
            <dd>{counts[part]}</dd>
          </div>
        ))}
        {counts.all !== null && (
          <div>
            <dt>{words.say('tally.all')}</dt>
            <dd>{counts.all}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

const signs: Readonly<Record<string, string>> = { met: '✓', notMet: '!', undetermined: '?' };

/** A sign that prints; the sentence beside it says the same. */
export function FindingSign({ outcome }: { readonly outcome: string }) {
  return (
    <span className="finding-sign" data-outcome={outcome} aria-hidden="true">
      {signs[outcome] ?? '?'}
    </span>
  );
}
