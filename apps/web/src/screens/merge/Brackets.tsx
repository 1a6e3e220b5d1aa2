import { useState } from 'react';
import { useWords } from '../../client/words.js';
import { BracketCard } from './BracketCard.js';
import { stateOf } from './bracket-state.js';
import type { OnDesk } from './Desk.js';
import { LinkBar } from './LinkBar.js';
import { aboutOf } from './same-bracket.js';

interface BracketsProps extends OnDesk {
  readonly onlyOpen: boolean;
}

/** Every bracket there is to decide, in reading order. */
export function Brackets({ desk, at, onlyOpen }: BracketsProps) {
  const words = useWords();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const { brackets } = desk;
  if (brackets.length === 0) return null;
  const standing = { meant: desk.meant, gone: desk.gone, look: desk.shown.look };
  const left = brackets.filter((bracket) => stateOf(bracket, standing).kind === 'open').length;
  const mark = (id: string, on: boolean) =>
    setMarked((before) => (on ? [...before, id] : before.filter((each) => each !== id)));
  return (
    <section className="stack" data-tight aria-labelledby="brackets">
      <div className="section-title">
        <h3 id="brackets">{words.say(desk.may ? 'desk.decide' : 'desk.openBrackets')}</h3>
        <span className="soft figures">{words.say('desk.undecided', { count: left })}</span>
      </div>
      {desk.may && <LinkBar desk={desk} at={at} marked={marked} unmark={() => setMarked([])} />}
      {brackets.map((bracket, index) => {
        const { seal, nth } = aboutOf(bracket, brackets);
        const state = stateOf(bracket, standing);
        return (
          <BracketCard
            key={`${seal}${nth}`}
            {...{ desk, at, bracket, index, state }}
            folded={onlyOpen && desk.may && state.kind !== 'open' && index !== at.place.index}
            marked={marked.includes(bracket.id)}
            mark={(on) => mark(bracket.id, on)}
          />
        );
      })}
    </section>
  );
}
