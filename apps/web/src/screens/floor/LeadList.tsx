import { useState } from 'react';
import { AskForFloorDocument, SetSpeakersListDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import type { Floor } from '../../parts/floor/use-floor.js';
import { StakeholderChoice } from '../../parts/people/StakeholderChoice.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { PickList } from '../../ui/PickList.js';

const ORDERS = ['GOVERNMENTS_FIRST', 'AS_ASKED'] as const;

interface LeadListProps {
  readonly floor: Floor;
  readonly onChanged: () => void;
}

/** How the chair keeps the list: open or closed, in what order, with how much time for each. */
export function LeadList({ floor, onChanged }: LeadListProps) {
  const words = useWords();
  const [order, setOrder] = useState(floor.order);
  const [time, setTime] = useState(floor.limitSeconds == null ? '' : String(floor.limitSeconds / 60));
  const setting = useAct(SetSpeakersListDocument, 'setSpeakersList', 'Floor');
  const limitSeconds = time.trim() === '' ? null : Math.round(Number(time.replace(',', '.')) * 60);
  const set = async (open: boolean) => {
    const list = { open, order, limitSeconds };
    const found = await setting.act({ itemId: floor.id, list, expectedVersion: floor.version });
    if (found.kind === 'done') onChanged();
  };
  const changed = order !== floor.order || limitSeconds !== (floor.limitSeconds ?? null);
  const wrong = limitSeconds !== null && !Number.isFinite(limitSeconds);
  return (
    <section className="stack no-print lead-list" data-tight aria-labelledby="leading">
      <h2 id="leading" className="label">
        {words.say('floor.leading')}
      </h2>
      <div className="lead-fields">
        <PickList
          label={words.say('floor.order')}
          items={ORDERS.map((key) => ({ key, label: words.say(`floor.order.${key}`) }))}
          chosen={order}
          choose={setOrder}
        />
        <Field
          label={words.say('floor.minutes')}
          hint={words.say('floor.minutesHint')}
          value={time}
          onChange={setTime}
          inputMode="decimal"
        />
      </div>
      <div className="row">
        <Button
          kind={floor.open ? 'plain' : 'main'}
          isDisabled={setting.acting || wrong}
          onPress={() => void set(!floor.open)}
        >
          {words.say(floor.open ? 'floor.close' : 'floor.open')}
        </Button>
        {changed && (
          <Button isDisabled={setting.acting || wrong} onPress={() => void set(floor.open)}>
            {words.say('floor.setAct')}
          </Button>
        )}
      </div>
      <RefusalNotice outcome={setting.outcome} />
      <Enter itemId={floor.id} />
    </section>
  );
}

/** One who raised its flag and not its phone. */
function Enter({ itemId }: { readonly itemId: string }) {
  const words = useWords();
  const [chosen, choose] = useState<string | null>(null);
  const entering = useAct(AskForFloorDocument, 'askForFloor', 'Floor');
  const enter = async () => {
    const found = await entering.act({ itemId, kind: 'STATEMENT', onBehalfOf: chosen });
    if (found.kind === 'done') choose(null);
  };
  return (
    <>
      <div className="enter-delegation">
        <StakeholderChoice label={words.say('floor.enter')} chosen={chosen} choose={choose} />
        <Button isDisabled={chosen === null || entering.acting} onPress={() => void enter()}>
          {words.say('floor.enterAct')}
        </Button>
      </div>
      <RefusalNotice outcome={entering.outcome} />
    </>
  );
}
