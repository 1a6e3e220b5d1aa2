import type { Content } from '#lib/drafting';
import { type Bracketed, bracketedLine } from './bracketed.js';
import type { Slot, Voice } from './slots.js';

/** A place, the part that it is told by, and how its heading, label or number stands there. */
export interface LinesAt<Part> {
  /** The base's where it has one, else that of the first who has it. */
  readonly part: Part;
  /** By whose ids the part speaks; of a base it makes no difference. */
  readonly symbol: string;
  readonly line: (of: (part: Part) => Content, name: string) => Bracketed;
}

export function linesAt<Part>(slot: Slot<Part>, voices: readonly Voice[]): LinesAt<Part> {
  const here = voices.flatMap((voice) => {
    const part = slot.of.get(voice.symbol);
    return part === undefined ? [] : [{ voice, part }];
  });
  const [first] = here;
  return {
    part: slot.base ?? first!.part,
    symbol: first?.voice.symbol ?? '',
    line: (of, name) =>
      bracketedLine(
        slot.base === null ? null : of(slot.base),
        here.map(({ voice, part }) => ({ voice, content: of(part) })),
        `${slot.id} ${name}`,
      ),
  };
}
