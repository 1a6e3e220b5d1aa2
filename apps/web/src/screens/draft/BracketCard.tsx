import { Link } from 'react-router';
import type { Bracket } from '#lib/drafting';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { NothingHere, Sponsors } from '../../parts/content/Bracket.js';
import { BlocksView } from '../../parts/content/ContentView.js';
import { InlineView } from '../../parts/content/InlineView.js';
import { AmendmentLinks } from './AmendmentLinks.js';
import { useAmendmentsById } from './amendments-by-id.js';
import { Reservations } from './Reservations.js';
import { type BracketPlace, useBracketFacts } from './use-bracket-facts.js';
import type { Draft } from './use-draft.js';

interface BracketCardProps {
  readonly draft: Draft;
  readonly bracket: Bracket;
  /** All brackets of the same provision, in reading order. */
  readonly others: readonly Bracket[];
  readonly place: BracketPlace;
}

/** The wordings of a bracket as the page has them at once; amendments, ties and reservations as the server tells them. */
export function BracketCard({ draft, bracket, others, place }: BracketCardProps) {
  const words = useWords();
  const path = useConferencePath();
  const byId = useAmendmentsById();
  const { facts, unknown, again } = useBracketFacts(draft.id, place, bracket.alternatives.id);
  const linked = (facts?.linked ?? []).map((id) => others.findIndex((each) => each.alternatives.id === id) + 1);
  return (
    <div className="stack bracket-card" data-tight>
      <ol className="bracket-options">
        {bracket.alternatives.options.map((option) => {
          const ids = facts?.options.find(({ id }) => id === option.id)?.amendmentIds ?? [];
          return (
            <li key={option.id}>
              <div className="treaty">
                <Sponsors sponsors={option.sponsors} />
                {option.content.length === 0 && <NothingHere />}
              </div>
              <div className="treaty bracket-option-words">
                <OptionWords bracket={bracket} option={option.id} />
              </div>
              <AmendmentLinks amendments={ids.flatMap((id) => byId.get(id) ?? [])} />
            </li>
          );
        })}
      </ol>
      {facts === null && unknown && <p className="small soft">{words.say('bracket.factsUnknown')}</p>}
      {linked.length > 0 && (
        <p className="small">{words.say('bracket.linked', { brackets: linked.filter((n) => n > 0).map(String) })}</p>
      )}
      <Reservations
        draft={draft}
        bracketId={bracket.alternatives.id}
        reservations={facts?.reservations ?? []}
        changed={again}
      />
      {place.provisionId && (
        <p className="small">
          <Link to={path(`/draft/${draft.id}/merge?provision=${place.provisionId}`)}>
            {words.say(draft.may.includes('merge') ? 'bracket.decide' : 'bracket.desk')}
          </Link>
        </p>
      )}
    </div>
  );
}

function OptionWords({ bracket, option }: { readonly bracket: Bracket; readonly option: string }) {
  if (bracket.level === 'block') {
    const content = bracket.alternatives.options.find(({ id }) => id === option)?.content ?? [];
    return <BlocksView blocks={content} start={0} />;
  }
  return <InlineView parts={bracket.alternatives.options.find(({ id }) => id === option)?.content ?? []} start={0} />;
}
