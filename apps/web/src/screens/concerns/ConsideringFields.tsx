import { ItemsToChooseDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { today } from '../../parts/days.js';
import { Field } from '../../ui/Field.js';
import { PickList } from '../../ui/PickList.js';

export interface Considering {
  /** The item of an agenda under which it was, where it was under one. */
  readonly agendaItemId?: string | null;
  readonly where: string;
  readonly on: string;
  readonly note: string;
}

/** A sitting of today, as the conference is lived. */
export function useConsideringToday(): Considering {
  const { conference } = useConference();
  return { where: '', on: conference.asOf ?? today(), note: '' };
}

interface ConsideringFieldsProps {
  readonly considering: Considering;
  readonly change: (part: Partial<Considering>) => void;
}

/** Where and when a concern was discussed. */
export function ConsideringFields({ considering, change }: ConsideringFieldsProps) {
  const words = useWords();
  return (
    <>
      <UnderItem considering={considering} change={change} />
      <Field
        label={words.say('concern.where')}
        hint={words.say('concern.whereHint')}
        value={considering.where}
        onChange={(where) => change({ where })}
        maxLength={500}
        isRequired
      />
      <Field
        label={words.say('concern.on')}
        type="date"
        value={considering.on}
        onChange={(on) => change({ on })}
        isRequired
      />
      <Field
        label={words.say('concern.note')}
        lines={3}
        value={considering.note}
        onChange={(note) => change({ note })}
      />
    </>
  );
}

/** Under which item of which meeting's agenda; it says where by itself then. */
function UnderItem({ considering, change }: ConsideringFieldsProps) {
  const words = useWords();
  const { conference } = useConference();
  const { data } = useAsk(ItemsToChooseDocument, { slug: conference.slug });
  const items = (data?.conference?.meetings ?? []).flatMap((meeting) =>
    meeting.agenda.map(({ id, number, title }) => ({
      key: id,
      where: words.say('floor.heardIn', { meeting: meeting.name, number }),
      label: `${words.say('floor.heardIn', { meeting: meeting.name, number })}: ${title}`,
    })),
  );
  if (items.length === 0) return null;
  const none = { key: '', label: words.say('discussed.noItem') };
  return (
    <PickList
      label={words.say('discussed.consider')}
      items={[none, ...items]}
      chosen={considering.agendaItemId ?? ''}
      choose={(key) => {
        const item = items.find((each) => each.key === key);
        change(item ? { agendaItemId: key, where: item.where } : { agendaItemId: null });
      }}
    />
  );
}

export function isWhole({ where, on }: Considering): boolean {
  return where.trim() !== '' && on !== '';
}
