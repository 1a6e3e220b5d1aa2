import { Link } from 'react-router';
import { countBrackets } from '#lib/drafting';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { citedName } from '../../parts/consensus/cited-name.js';
import { Finding } from '../../parts/consensus/Finding.js';
import { OptionsFound } from '../../parts/consensus/OptionsFound.js';
import { OwnStance } from '../../parts/consensus/OwnStance.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { ButtonLink } from '../../ui/Button.js';
import { PhaseMark } from './PhaseMark.js';
import { Silent } from './Silent.js';
import type { Call, ProvisionAsked } from './use-calls.js';
import { Voices } from './Voices.js';

interface CallProvisionProps {
  readonly call: Call;
  readonly provision: ProvisionAsked;
  readonly onChanged: () => void;
}

/** One provision asked about: its words, what one's own delegation says, how the rule finds, and every voice. */
export function CallProvision({ call, provision, onChanged }: CallProvisionProps) {
  const words = useWords();
  const path = useConferencePath();
  const { provisionId, cited, label, outcome, ownStance } = provision;
  const id = `provision-${provisionId}`;
  const name = citedName(words, cited);
  const over = call.endedAt !== null;
  const asked = {
    draftId: call.draft.id,
    provisionId,
    cited,
    digest: provision.textDigest,
    words: provision.words,
    suppressed: provision.suppressed,
  };
  return (
    <section className="call-provision" aria-labelledby={id}>
      <div className="section-title">
        <h2 id={id}>
          {name} {label && label !== cited && <span className="soft">{label}</span>}
        </h2>
        {outcome && over && <PhaseMark phase={outcome} />}
        <Link className="small no-print" to={path(`/draft/${call.draft.id}#${provisionId}`)}>
          {words.say('stances.inDraft')}
        </Link>
      </div>
      <div className="call-columns">
        <div className="stack">
          <div className="treaty call-words">
            {provision.suppressed ? (
              <p className="soft">{words.say('stances.suppressed')}</p>
            ) : (
              <ContentView content={provision.words} />
            )}
          </div>
          {isBracketed(provision) && <p className="call-bracketed small">{words.say('calling.bracketed')}</p>}
          {ownStance && (
            <OwnStance asked={asked} own={ownStance} open={call.may.includes('answer')} onChanged={onChanged} />
          )}
        </div>
        <Found call={call} provision={provision} onChanged={onChanged} />
      </div>
    </section>
  );
}

function isBracketed({ words, suppressed }: ProvisionAsked): boolean {
  return !suppressed && countBrackets(words) > 0;
}

/** How the rule finds, which options are acceptable, and every voice; nothing before the opening. */
function Found({ call, provision, onChanged }: CallProvisionProps) {
  const words = useWords();
  const path = useConferencePath();
  const { provisionId, outcome, finding } = provision;
  const over = call.endedAt !== null;
  if (!finding) return null;
  return (
    <div className="stack">
      <div className="stack" data-tight>
        <h3 className="label">{words.say(over ? 'calling.found' : 'calling.foundNow')}</h3>
        <Finding finding={finding} quorum={call.asking === 'inRoom' || call.rule.kind === 'majority'} />
        {outcome && !over && (
          <p className="small soft">
            {words.say('calling.wouldBe', { outcome: words.sayKind('call', outcome, { kind: outcome }) })}
          </p>
        )}
      </div>
      {provision.options.map((found) => (
        <OptionsFound key={found.bracketId} found={found} />
      ))}
      {outcome === 'settled' && call.may.includes('settle') && (
        <p className="no-print">
          <ButtonLink kind="main" to={path(`/draft/${call.draft.id}/merge?provision=${provisionId}`)}>
            {words.say('calling.takeOption')}
          </ButtonLink>
        </p>
      )}
      <Voices call={call} provision={provision} onChanged={onChanged} />
      <Silent call={call} voices={provision.voices} />
    </div>
  );
}
