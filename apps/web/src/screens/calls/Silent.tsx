import { useWords } from '../../client/words.js';
import { StanceMark } from '../../parts/consensus/StanceMark.js';
import { isAbsent } from './is-absent.js';
import type { Call, Voice } from './use-calls.js';

/** Those of whom nothing is known yet, in one line; what silence counts for the rule says. */
export function Silent({ call, voices }: { readonly call: Call; readonly voices: readonly Voice[] }) {
  const words = useWords();
  const silent = voices.filter(({ says }) => says === 'silence');
  if (silent.length === 0) return null;
  return (
    <p className="silent-line small">
      <StanceMark says="silence" named /> {words.say('calling.silent', { count: silent.length })}{' '}
      {silent.map(({ stakeholder, counts, present }, at) => (
        <span key={stakeholder.id}>
          {at > 0 && ', '}
          <abbr className="symbol" title={stakeholder.name} data-counts={counts}>
            {stakeholder.symbol}
          </abbr>
          {isAbsent(call, present) && <span className="soft"> ({words.say('calling.absent')})</span>}
        </span>
      ))}
    </p>
  );
}
