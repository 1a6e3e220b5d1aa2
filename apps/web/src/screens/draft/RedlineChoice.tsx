import { useConference } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { useWords } from '../../client/words.js';
import { PickList } from '../../ui/PickList.js';
import type { Look, RedlineLook } from './look.js';
import type { Revision } from './use-revisions.js';

interface RedlineChoiceProps {
  readonly look: RedlineLook;
  readonly setLook: (look: Look) => void;
  readonly revisions: readonly Revision[];
}

/** Between which two states of the text the changes are shown. */
export function RedlineChoice({ look, setLook, revisions }: RedlineChoiceProps) {
  const words = useWords();
  const sealed = revisions.map(({ number, name }) => ({ key: String(number), label: name }));
  const { conference } = useConference();
  const goesBack = useMembership(conference.id) !== null;
  const seen = goesBack ? [{ key: 'seen', label: words.say('draft.redline.seen') }] : [];
  const missing = (number: RedlineLook['from']) =>
    number === null || number === 'seen' || revisions.some((each) => each.number === number)
      ? undefined
      : `Rev.${number}`;
  return (
    <div className="row small look-choice">
      <span className="soft">{words.say('draft.redline.from')}</span>
      <PickList
        quiet
        label={words.say('draft.redline.from')}
        labelHidden
        items={[{ key: 'base', label: words.say('draft.redline.base') }, ...seen, ...sealed]}
        shown={missing(look.from)}
        chosen={look.from === null ? 'base' : String(look.from)}
        choose={(key) => setLook({ ...look, from: fromOf(key) })}
      />
      <span className="soft">{words.say('draft.redline.to')}</span>
      <PickList
        quiet
        label={words.say('draft.redline.to')}
        labelHidden
        items={[{ key: 'draft', label: words.say('draft.redline.draft') }, ...sealed]}
        shown={missing(look.to)}
        chosen={look.to === null ? 'draft' : String(look.to)}
        choose={(key) => setLook({ ...look, to: key === 'draft' ? null : Number(key) })}
      />
    </div>
  );
}

function fromOf(key: string): RedlineLook['from'] {
  if (key === 'seen') return key;
  return key === 'base' ? null : Number(key);
}
