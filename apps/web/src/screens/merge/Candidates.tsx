import { useWords } from '../../client/words.js';
import { AmendmentView } from '../../parts/amendments/AmendmentView.js';
import { Tick } from '../../ui/Choices.js';
import type { Amendment } from './use-merge-desk.js';

interface CandidatesProps {
  readonly amendments: readonly Amendment[];
  readonly dropped: ReadonlySet<string>;
  readonly onToggle: (id: string, on: boolean) => void;
  readonly uncontested: boolean;
  readonly onUncontested: (on: boolean) => void;
}

export function Candidates({ amendments, dropped, onToggle, uncontested, onUncontested }: CandidatesProps) {
  const words = useWords();
  return (
    <section className="stack" aria-labelledby="candidates">
      <div className="section-title">
        <h2 id="candidates">{words.say('merge.pick')}</h2>
        <span className="soft figures">{words.say('draft.waiting', { count: amendments.length })}</span>
      </div>
      <ul className="amendment-list candidates">
        {amendments.map((amendment) => (
          <li key={amendment.id}>
            <Tick
              ticked={!dropped.has(amendment.id)}
              tick={(on) => onToggle(amendment.id, on)}
              name={`${amendment.kind} ${amendment.stakeholder.symbol}`}
            >
              <span className="unseen">{amendment.stakeholder.name}</span>
            </Tick>
            <AmendmentView amendment={amendment} />
          </li>
        ))}
      </ul>
      <Tick ticked={uncontested} tick={onUncontested} hint={words.say('merge.uncontestedHint')}>
        {words.say('merge.uncontested')}
      </Tick>
    </section>
  );
}
