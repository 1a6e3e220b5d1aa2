import { useState } from 'react';
import { useConference } from '../../client/conference.js';
import { currentText } from '../../client/current-text.js';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { PickList } from '../../ui/PickList.js';
import { ProvisionTicks } from './ProvisionTicks.js';
import { useNameInText } from './use-name-in-text.js';
import { useTextToPick } from './use-text-to-pick.js';

/** A provision that was picked, with the name it is shown by. */
export interface PickedProvision {
  readonly id: string;
  readonly name: string;
}

interface PickProvisionsProps {
  readonly label: string;
  readonly picked: readonly PickedProvision[];
  readonly pick: (picked: readonly PickedProvision[]) => void;
}

/** Provisions of any text of the conference: those picked stand together, whatever text they are of. */
export function PickProvisions({ label, picked, pick }: PickProvisionsProps) {
  const words = useWords();
  const { conference } = useConference();
  const [open, setOpen] = useState(false);
  if (conference.instruments.length === 0) return null;
  return (
    <fieldset className="stack provisions-to-choose" data-tight>
      <legend className="label">
        {label} <span className="figures soft">{words.say('calls.chosen', { count: picked.length })}</span>
      </legend>
      {picked.length > 0 && (
        <ul className="picked">
          {picked.map(({ id, name }) => (
            <li key={id}>
              {name}
              <Button
                size="small"
                kind="quiet"
                onPress={() => pick(picked.filter((each) => each.id !== id))}
                aria-label={words.say('provision.unpick', { name })}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Button size="small" onPress={() => setOpen(!open)} aria-expanded={open}>
          {words.say(open ? 'provision.pickDone' : 'provision.pick')}
        </Button>
      </p>
      {open && <FromText picked={picked} pick={pick} />}
    </fieldset>
  );
}

function FromText({ picked, pick }: Omit<PickProvisionsProps, 'label'>) {
  const words = useWords();
  const { conference } = useConference();
  const nameOf = useNameInText();
  const { instruments } = conference;
  const [textId, setTextId] = useState(() => currentText(conference)?.id ?? null);
  const text = instruments.find(({ id }) => id === textId);
  const list = useTextToPick(text);
  const here = new Map(list?.provisions.map((provision) => [provision.id, provision]));
  const choose = (ids: readonly string[]) => {
    const elsewhere = picked.filter(({ id }) => !here.has(id));
    const chosen = ids.flatMap((id) => {
      const provision = here.get(id);
      return provision && text ? [{ id, name: nameOf(provision, text) }] : [];
    });
    pick([...elsewhere, ...chosen]);
  };
  return (
    <div className="stack provisions-from" data-tight>
      {instruments.length > 1 && (
        <PickList
          label={words.say('provision.whichText')}
          items={instruments.map(({ id, title }) => ({ key: id, label: title }))}
          chosen={textId}
          choose={setTextId}
        />
      )}
      {list ? (
        <ProvisionTicks key={textId} text={list} chosen={picked.map(({ id }) => id)} choose={choose} />
      ) : (
        <p className="soft">{words.say('frame.loading')}</p>
      )}
    </div>
  );
}
