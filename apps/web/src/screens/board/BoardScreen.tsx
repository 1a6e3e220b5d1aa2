import { useParams, useSearchParams } from 'react-router';
import { BoardPageDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useShared } from '../../client/use-shared.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { ConsensusLinks } from '../../parts/consensus/ConsensusLinks.js';
import { calm, DivisionName } from '../../parts/text/DivisionName.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';
import { BoardCounts } from './BoardCounts.js';
import { type BoardDraft, type BoardState, boardOf, boardStates } from './board-state.js';
import { Progress } from './Progress.js';
import { Tile } from './Tile.js';

const moves = ['Call', 'Provision', 'Rulings'];
const wordMoves = ['Draft'];
const about = ['ProvisionLock', 'ConsensusCall', 'DraftProvision'];

/** Every provision of a draft at once, each with the mark of how far it is. */
export function BoardScreen() {
  const { draftId = '' } = useParams();
  const ask = useShared({ query: BoardPageDocument, variables: { draftId }, moves, wordMoves }, about);
  return <Answer ask={ask}>{({ draft }) => draft && <Inside draft={draft} />}</Answer>;
}

function Inside({ draft }: { readonly draft: BoardDraft }) {
  const words = useWords();
  const { conference } = useConference();
  const [search, setSearch] = useSearchParams();
  const only = boardStates.find((state) => state === search.get('only')) ?? null;
  const setOnly = (state: BoardState | null) => setSearch(state ? { only: state } : {}, { replace: true });
  const board = boardOf(draft, only);
  useTitle(words.say('board.title'), conference.shortName);
  return (
    <>
      <header className="page-head">
        <ConsensusLinks />
        <p className="kicker">{draft.title}</p>
        <h1>{words.say('board.title')}</h1>
      </header>
      <BoardCounts draft={draft} only={only} setOnly={setOnly} />
      {only === null && <Progress draftId={draft.id} />}
      {board.map((division) => (
        <section key={division.id} className="board-division" aria-labelledby={`division-${division.id}`}>
          <h2 id={`division-${division.id}`}>
            {division.inside && <span className="soft">{calm(division.inside)} · </span>}
            <DivisionName division={division} />
          </h2>
          <ol className="board-tiles">
            {division.provisions.map((provision) => (
              <Tile key={provision.id} draftId={draft.id} provision={provision} />
            ))}
          </ol>
        </section>
      ))}
      {board.length === 0 && <Empty title={words.say(only ? 'board.noneOf' : 'board.empty')} />}
    </>
  );
}
