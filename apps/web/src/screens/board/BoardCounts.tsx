import { useWords } from '../../client/words.js';
import { type BoardDraft, type BoardState, boardStates, countsOf } from './board-state.js';
import { StateMark } from './StateMark.js';

interface BoardCountsProps {
  readonly draft: BoardDraft;
  readonly only: BoardState | null;
  readonly setOnly: (state: BoardState | null) => void;
}

/** How many provisions are how far: the legend of the marks, and the way to see one kind alone. */
export function BoardCounts({ draft, only, setOnly }: BoardCountsProps) {
  const words = useWords();
  const counts = countsOf(draft.provisions);
  const all = draft.provisions.length;
  return (
    <div className="board-counts">
      <p className="board-bar" aria-hidden="true">
        {boardStates.map((state) => (
          <span key={state} data-state={state} style={{ flexGrow: counts[state] }} hidden={counts[state] === 0} />
        ))}
      </p>
      <ul className="board-legend">
        {boardStates.map((state) => (
          <li key={state}>
            <button
              type="button"
              className="board-filter"
              aria-pressed={only === state}
              onClick={() => setOnly(only === state ? null : state)}
            >
              <StateMark state={state} />
              <span>{words.say(`board.${state}`)}</span>
              <strong className="figures">{counts[state]}</strong>
            </button>
          </li>
        ))}
      </ul>
      <p className="soft small figures">{words.say('board.all', { count: all })}</p>
    </div>
  );
}
