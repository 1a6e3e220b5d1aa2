import { useState } from 'react';
import { useWords } from '../../client/words.js';
import { asksNothing } from './asked-of-merge.js';
import type { DeskProps } from './Desk.js';
import { focusOn } from './focus-on.js';
import { hindranceOf } from './hindrance.js';
import type { Merge } from './on-desk.js';
import { useCurrentBracket } from './use-current-bracket.js';
import { type Decisions, useDecisions } from './use-decisions.js';
import type { DeskState } from './use-desk.js';
import { type PageActs, useDeskCommands } from './use-desk-commands.js';
import { useDeskKeys } from './use-desk-keys.js';
import { useLinks } from './use-links.js';
import { usePublish } from './use-publish.js';
import { useUndo } from './use-undo.js';
import { neighbour } from './waiting.js';

/** What can be done at the desk, whether by key, by mouse or by touch, and what is read out when it was done. */
export function useAtDesk(desk: DeskState, props: DeskProps) {
  const decisions = useDecisions(desk);
  const links = useLinks(desk, decisions);
  const place = useCurrentBracket(desk);
  const [said, say] = useState('');
  const [helping, setHelping] = useState(false);
  const sending = useSending(desk, props.onChanged);
  const undo = useUndo(desk, () => {
    sending.setPublished(null);
    desk.again();
    props.onChanged();
  });
  const acts = useActs(props, {
    decisions,
    publish: sending.publish,
    undo: undo.askLatest,
    help: () => setHelping(true),
    say,
  });
  const keys = useDeskKeys(useDeskCommands({ desk, decisions, place, say }, acts));
  const { draft, provision } = props;
  const { current } = place;
  const now = desk.provision?.content ?? null;
  return {
    draft,
    provision,
    decisions,
    links,
    place,
    current,
    now,
    said,
    helping,
    setHelping,
    keys,
    sending,
    undo,
    acts,
  };
}
interface ActsWith {
  readonly decisions: Decisions;
  readonly publish: () => Promise<void>;
  readonly undo: () => void;
  readonly help: () => void;
  readonly say: (what: string) => void;
}

/** What the page does that is not about one bracket. */
function useActs(props: DeskProps, { decisions, publish, undo, help, say }: ActsWith): PageActs {
  const words = useWords();
  return {
    step: (by) => {
      const to = neighbour(props.waits, props.provision.id, by);
      if (!to) return say(words.say('desk.noFurther'));
      props.choose(to.provision.id);
      setTimeout(() => focusOn('on-desk'), 50);
    },
    takeUncontested: () => say(words.say('desk.tookUncontested', { count: decisions.takeUncontested() })),
    onlyOpen: () => {
      props.setOnlyOpen(!props.onlyOpen);
      say(words.say(props.onlyOpen ? 'desk.showsAll' : 'desk.showsOpen'));
    },
    publish: () => void publish(),
    undo,
    help,
  };
}

export type AtDesk = ReturnType<typeof useAtDesk>;

/** Publishing, and what came of it. */
function useSending(desk: DeskState, onChanged: () => void) {
  const { publish: send, acting, outcome, forget } = usePublish();
  const [published, setPublished] = useState<Merge | null>(null);
  const hindrance = hindranceOf({ ...desk, look: desk.shown.look });
  const { look } = desk.undecided;
  const empty = desk.ground.amendmentIds.length === 0 && asksNothing(desk.asked);
  // While others type a look is always being made anew: publishing does not wait for it, the server sees to the rest.
  const ready = desk.may && !acting && !empty && look !== null && desk.shown.refusal === null;
  const publish = async () => {
    if (!look || !ready) return;
    if (hindrance) return focusOn(hindrance.at, 'words');
    const owed = [...desk.owed, ...desk.offered].map(({ amendment }) => amendment.id);
    const found = await send(desk.ground, look, desk.notes, owed);
    if (found?.kind === 'done') {
      setPublished(found.value);
      desk.discard();
      onChanged();
    }
    if (found?.kind === 'refused' && found.refusal.__typename === 'ReasonNeeded')
      desk.setAlsoOwed(found.refusal.amendmentIds);
    desk.again();
  };
  return { publish, empty, ready, acting, outcome, forget, published, setPublished, hindrance };
}
