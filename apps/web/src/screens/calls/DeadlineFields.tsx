import { useMemo } from 'react';
import { useWords } from '../../client/words.js';
import { useNow } from '../../parts/consensus/use-now.js';
import { instantIn, timeLeft, zonedMoment } from '../../parts/consensus/zone-time.js';
import { zonesWith } from '../../parts/zone-choices.js';
import { Field } from '../../ui/Field.js';
import { FindOne } from '../../ui/FindOne.js';

interface DeadlineFieldsProps {
  /** As the clocks of the zone show it: `2026-12-04T17:00`. */
  readonly wallTime: string;
  readonly zone: string;
  readonly change: (part: { readonly wallTime?: string; readonly zone?: string }) => void;
}

/** A day, a time and whose clocks they are on; said back in words, so that a slip is seen before it is announced. */
export function DeadlineFields({ wallTime, zone, change }: DeadlineFieldsProps) {
  const words = useWords();
  const now = useNow();
  const zones = useMemo(() => zonesWith(zone), [zone]);
  const at = instantIn(zone, wallTime);
  return (
    <div className="stack deadline-fields" data-tight>
      <div className="row deadline-inputs">
        <Field
          label={words.say('calling.deadline')}
          type="datetime-local"
          value={wallTime}
          onChange={(chosen) => change({ wallTime: chosen.slice(0, 16) })}
        />
        <FindOne
          label={words.say('calling.zone')}
          all={words.say('calling.allZones')}
          items={zones}
          chosen={zone}
          choose={(chosen) => chosen !== null && change({ zone: chosen })}
        />
      </div>
      <p className="hint figures" role="status">
        {at === null
          ? words.say('calling.noTime')
          : `${zonedMoment(words.locale, at, zone)}, ${timeLeft(words.locale, at, now)}`}
      </p>
    </div>
  );
}
