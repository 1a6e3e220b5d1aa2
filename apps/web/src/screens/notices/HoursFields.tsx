import { useMemo } from 'react';
import { useWords } from '../../client/words.js';
import { ownZone, placeOf } from '../../parts/consensus/zone-time.js';
import { Tick } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { FindOne } from '../../ui/FindOne.js';
import type { SettingsDraft } from './settings-draft.js';

interface HoursFieldsProps {
  readonly draft: SettingsDraft;
  readonly change: (part: Partial<SettingsDraft>) => void;
}

/** By whose clocks, when the digest comes, and when nothing does. */
export function HoursFields({ draft, change }: HoursFieldsProps) {
  const words = useWords();
  const zones = useMemo(() => zonesWith(draft.zone), [draft.zone]);
  const own = ownZone();
  return (
    <div className="stack">
      <div className="row notice-hours">
        <FindOne
          label={words.say('notices.zone')}
          all={words.say('calling.allZones')}
          items={zones}
          chosen={draft.zone}
          choose={(zone) => zone !== null && change({ zone })}
        />
        <Field
          label={words.say('notices.digestAt')}
          type="time"
          isRequired
          value={draft.digestAt}
          onChange={(digestAt) => change({ digestAt: digestAt.slice(0, 5) })}
        />
      </div>
      {own !== draft.zone && <p className="hint">{words.say('notices.zoneHint', { zone: placeOf(own) })}</p>}
      <Tick ticked={draft.keepsQuiet} tick={(keepsQuiet) => change({ keepsQuiet })}>
        {words.say('notices.keepQuiet')}
      </Tick>
      {draft.keepsQuiet && (
        <div className="row notice-hours">
          <Field
            label={words.say('notices.quietFrom')}
            type="time"
            isRequired
            value={draft.quietFrom}
            onChange={(quietFrom) => change({ quietFrom: quietFrom.slice(0, 5) })}
          />
          <Field
            label={words.say('notices.quietUntil')}
            type="time"
            isRequired
            value={draft.quietUntil}
            onChange={(quietUntil) => change({ quietUntil: quietUntil.slice(0, 5) })}
          />
        </div>
      )}
    </div>
  );
}

function zonesWith(chosen: string) {
  const known = new Set(['UTC', ownZone(), chosen, ...Intl.supportedValuesOf('timeZone')]);
  return [...known].map((id) => ({ id, name: id === 'UTC' ? id : `${placeOf(id)} – ${id}` }));
}
