import { useWords } from '../../client/words.js';
import { StanceMark } from '../../parts/consensus/StanceMark.js';
import { isAbsent } from './is-absent.js';
import type { Call, Voice } from './use-calls.js';

const SEEN_AT_A_GLANCE = 12;

/** Those of whom nothing is known yet; what silence counts for the rule says. Many are folded up, and printed all the same. */
export function Silent({ call, voices }: { readonly call: Call; readonly voices: readonly Voice[] }) {
  const words = useWords();
  const silent = voices.filter(({ says }) => says === 'silence');
  if (silent.length === 0) return null;
  const count = (
    <>
      <StanceMark says="silence" named /> {words.say('calling.silent', { count: silent.length })}
    </>
  );
  if (silent.length <= SEEN_AT_A_GLANCE) {
    return (
      <p className="silent-line small">
        {count} <Symbols call={call} silent={silent} />
      </p>
    );
  }
  return (
    <details className="silent-line small">
      <summary>{count}</summary>
      <Symbols call={call} silent={silent} />
    </details>
  );
}

function Symbols({ call, silent }: { readonly call: Call; readonly silent: readonly Voice[] }) {
  const words = useWords();
  return silent.map(({ stakeholder, uncounted, present }, at) => (
    <span key={stakeholder.id}>
      {at > 0 && ', '}
      <abbr
        className="symbol"
        title={uncounted ? `${stakeholder.name} (${words.sayKind('uncounted', uncounted)})` : stakeholder.name}
        data-counts={uncounted === null}
      >
        {stakeholder.symbol}
      </abbr>
      {isAbsent(call, present) && <span className="soft"> ({words.say('calling.absent')})</span>}
    </span>
  ));
}
