import { type AskingKind, ProvisionsToAskDocument, type ProvisionsToAskQuery } from '#lib/contract';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { beginningOf, ProvisionTicks } from '../../parts/provisions/ProvisionTicks.js';

interface ProvisionsToAskProps {
  readonly draftId: string;
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
  readonly asking: AskingKind;
}

type ProvisionToAsk = NonNullable<ProvisionsToAskQuery['draft']>['provisions'][number];

/** Of which provisions the chair asks: found by number or words, chosen one by one or a whole article. */
export function ProvisionsToAsk({ draftId, chosen, choose, asking }: ProvisionsToAskProps) {
  const words = useWords();
  const ask = useAsk(ProvisionsToAskDocument, { id: draftId });
  const hintOf = ({ outForCall, suppressed, text }: ProvisionToAsk): string => {
    if (outForCall) return words.say('calls.outAlready', { title: outForCall.title });
    return suppressed ? words.say('stances.suppressed') : beginningOf(text);
  };
  return (
    <fieldset className="stack provisions-to-choose" data-tight>
      <legend className="label">
        {words.say('calls.which')}{' '}
        <span className="figures soft">{words.say('calls.chosen', { count: chosen.length })}</span>
      </legend>
      <Answer ask={ask}>
        {({ draft }) =>
          draft && (
            <>
              <ProvisionTicks
                text={draft}
                chosen={chosen}
                choose={choose}
                hintOf={hintOf}
                isFree={({ outForCall }) => outForCall === null}
                behind={({ brackets }) => (brackets > 0 ? words.say('home.bracketsLeft', { count: brackets }) : '')}
              />
              <Bracketed
                count={draft.provisions.filter(({ id, brackets }) => brackets > 0 && chosen.includes(id)).length}
                asking={asking}
              />
            </>
          )
        }
      </Answer>
    </fieldset>
  );
}

/** What whoever asks about words with brackets must know before: that they cannot be adopted. */
function Bracketed({ count, asking }: { readonly count: number; readonly asking: AskingKind }) {
  const words = useWords();
  return (
    <p className="call-bracketed" role="status" hidden={count === 0}>
      {count > 0 && words.say('calls.bracketed', { count })}{' '}
      {count > 0 && asking === 'silence' && <strong>{words.say('calls.bracketedSilence')}</strong>}
    </p>
  );
}
