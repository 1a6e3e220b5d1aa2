import { useDeferredValue, useMemo, useState } from 'react';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { provisionName } from '../provision-name.js';
import { calm, DivisionName } from '../text/DivisionName.js';
import {
  type DivisionListed,
  type ProvisionListed,
  provisionsByDivision,
  type TextListed,
} from './provisions-by-division.js';

interface ProvisionTicksProps<Provision extends ProvisionListed> {
  readonly text: TextListed<Provision>;
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
  readonly hintOf?: (provision: Provision) => string;
  readonly isFree?: (provision: Provision) => boolean;
  /** What stands behind the name of one. */
  readonly behind?: (provision: Provision) => string;
}

/** More that is found stays folded: nobody looks through it, and a long text would take seconds to unfold. */
const MOST_UNFOLDED = 100;

/** Provisions of one text, found by numbers or words, chosen one by one or a whole article. */
export function ProvisionTicks<Provision extends ProvisionListed>(props: ProvisionTicksProps<Provision>) {
  const { text, chosen, choose } = props;
  const words = useWords();
  const [sought, seek] = useState('');
  const asked = useDeferredValue(sought);
  const found = useMemo(() => provisionsByDivision(text, asked), [text, asked]);
  const count = found.reduce((sum, { provisions }) => sum + provisions.length, 0);
  const put = (ids: readonly string[], on: boolean) =>
    choose(on ? [...new Set([...chosen, ...ids])] : chosen.filter((id) => !ids.includes(id)));
  return (
    <>
      <Field
        label={words.say('calls.find')}
        hint={words.say('provision.findHint')}
        value={sought}
        onChange={seek}
        type="search"
      />
      <div>
        {found.map((division) => (
          <Division
            key={division.id}
            {...props}
            division={division}
            put={put}
            unfolded={asked.trim() !== '' && count <= MOST_UNFOLDED}
          />
        ))}
        {count === 0 && <p className="soft">{words.say('provision.noneFound')}</p>}
      </div>
    </>
  );
}

export function beginningOf(text: string): string {
  return text.length > 110 ? `${text.slice(0, 110)} …` : text;
}

interface DivisionProps<Provision extends ProvisionListed> extends Omit<ProvisionTicksProps<Provision>, 'text'> {
  readonly division: DivisionListed<Provision>;
  readonly put: (ids: readonly string[], on: boolean) => void;
  readonly unfolded: boolean;
}

/** Folded until it is looked into: a text of two thousand provisions has as many boxes to tick. */
function Division<Provision extends ProvisionListed>(props: DivisionProps<Provision>) {
  const { division, chosen, put, unfolded } = props;
  const { hintOf = ({ text }) => beginningOf(text), isFree = () => true, behind = () => '' } = props;
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
              {behind(provision) && <span className="soft small"> {behind(provision)}</span>}
            </Tick>
          ))}
        </div>
      )}
    </details>
  );
}
