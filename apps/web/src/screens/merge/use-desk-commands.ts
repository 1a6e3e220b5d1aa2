import { plainText } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import type { DeskCommand } from './desk-keys.js';
import type { CurrentBracket } from './use-current-bracket.js';
import type { Decisions } from './use-decisions.js';
import type { DeskState } from './use-desk.js';
import { beginFrom } from './wording.js';

/** What the page does that is not about one bracket. */
export interface PageActs {
  readonly step: (by: 1 | -1) => void;
  readonly takeUncontested: () => void;
  readonly onlyOpen: () => void;
  readonly publish: () => void;
  readonly undo: () => void;
  readonly help: () => void;
}

interface Deciding {
  readonly desk: DeskState;
  readonly decisions: Decisions;
  readonly place: CurrentBracket;
  readonly say: (what: string) => void;
}

/** What each key does. Whoever may not decide can still walk through provisions and brackets. */
export function useDeskCommands({ desk, decisions, place, say }: Deciding, acts: PageActs) {
  const words = useWords();
  const { current, number } = place;
  const anyone: Partial<Record<DeskCommand['kind'], (command: DeskCommand) => void>> = {
    bracket: (command) => place.step('step' in command ? command.step : 1),
    provision: (command) => acts.step('step' in command ? command.step : 1),
    onlyOpen: acts.onlyOpen,
    help: acts.help,
  };
  const whoDecides: typeof anyone = {
    uncontested: acts.takeUncontested,
    publish: acts.publish,
    undo: acts.undo,
    option: (command) => {
      const option = 'at' in command ? current?.options[command.at] : undefined;
      if (!current || !option || !('at' in command)) return;
      decisions.take(current, command.at);
      place.stay();
      const taken = plainText(option.content) || words.say('desk.noWords');
      say(words.say('desk.saidTaken', { number, words: taken }));
    },
    keep: () => {
      if (!current) return;
      decisions.keep(current);
      place.stay();
      say(words.say('desk.saidKept', { number }));
    },
    compromise: () => {
      if (!current) return;
      const at = desk.meant.decisions.get(current.id);
      if (at?.kind !== 'wording') decisions.write(current, beginFrom(current, at));
      place.write();
    },
  };
  return (command: DeskCommand) =>
    (anyone[command.kind] ?? (desk.may ? whoDecides[command.kind] : undefined))?.(command);
}
