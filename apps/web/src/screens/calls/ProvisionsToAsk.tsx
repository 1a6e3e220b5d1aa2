import { useState } from 'react';
import { ProvisionsToAskDocument } from '#lib/contract';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { provisionName } from '../../parts/provision-name.js';
import { calm, DivisionName } from '../../parts/text/DivisionName.js';
import { Button } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { type DivisionToAsk, type ProvisionToAsk, provisionsByDivision } from './provisions-by-division.js';

interface ProvisionsToAskProps {
  readonly draftId: string;
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
}

/** Of which provisions the chair asks: found by number or words, chosen one by one or a whole article. */
export function ProvisionsToAsk({ draftId, chosen, choose }: ProvisionsToAskProps) {
  const words = useWords();
  const ask = useAsk(ProvisionsToAskDocument, { id: draftId });
  const [sought, seek] = useState('');
  const put = (ids: readonly string[], on: boolean) =>
    choose(on ? [...new Set([...chosen, ...ids])] : chosen.filter((id) => !ids.includes(id)));
  return (
    <fieldset className="stack provisions-to-ask" data-tight>
      <legend className="label">
        {words.say('calls.which')}{' '}
        <span className="figures soft">{words.say('calls.chosen', { count: chosen.length })}</span>
      </legend>
      <Field label={words.say('calls.find')} value={sought} onChange={seek} type="search" />
      <Answer ask={ask}>
        {({ draft }) =>
          draft && (
            <div>
              {provisionsByDivision(draft, sought).map((division) => (
                <Division
                  key={division.id}
                  division={division}
                  chosen={chosen}
                  put={put}
                  unfolded={sought.trim() !== ''}
                />
              ))}
            </div>
          )
        }
      </Answer>
    </fieldset>
  );
}

interface DivisionProps {
  readonly division: DivisionToAsk;
  readonly chosen: readonly string[];
  readonly put: (ids: readonly string[], on: boolean) => void;
  readonly unfolded: boolean;
}

/** Folded until it is looked into: a text of two thousand provisions has as many boxes to tick. */
function Division({ division, chosen, put, unfolded }: DivisionProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const free = division.provisions.filter(isFree).map(({ id }) => id);
  const ticked = division.provisions.filter(({ id }) => chosen.includes(id)).length;
  const all = free.length > 0 && free.every((id) => chosen.includes(id));
  const shown = open || unfolded || ticked > 0;
  return (
    <details open={shown} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {division.inside && <span className="soft">{calm(division.inside)} · </span>}
        <DivisionName division={division} />{' '}
        <span className="soft figures small">
          {ticked > 0 ? `${ticked} / ${division.provisions.length}` : division.provisions.length}
        </span>
      </summary>
      {shown && (
        <div className="choice-list provision-ticks">
          {free.length > 1 && (
            <Button size="small" kind="quiet" onPress={() => put(free, !all)}>
              {words.say(all ? 'calls.noneHere' : 'calls.allHere')}
            </Button>
          )}
          {division.provisions.map((provision) => (
            <Tick
              key={provision.id}
              ticked={chosen.includes(provision.id)}
              tick={(on) => put([provision.id], on)}
              isDisabled={!isFree(provision)}
              hint={hintOf(provision)}
            >
              {provisionName(words, provision)}
              {provision.brackets > 0 && (
                <span className="soft small"> {words.say('home.bracketsLeft', { count: provision.brackets })}</span>
              )}
            </Tick>
          ))}
        </div>
      )}
    </details>
  );

  function hintOf({ outForCall, suppressed, text }: ProvisionToAsk): string {
    if (outForCall) return words.say('calls.outAlready', { title: outForCall.title });
    if (suppressed) return words.say('stances.suppressed');
    return text.length > 110 ? `${text.slice(0, 110)} …` : text;
  }
}

function isFree({ outForCall }: ProvisionToAsk): boolean {
  return outForCall === null;
}
