import { useParams, useSearchParams } from 'react-router';
import { MatrixRulesDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useShared } from '../../client/use-shared.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { ConsensusLinks } from '../../parts/consensus/ConsensusLinks.js';
import { StanceLegend } from '../../parts/consensus/StanceMark.js';
import { Empty } from '../../ui/Empty.js';
import { PickList } from '../../ui/PickList.js';
import { useTitle } from '../../ui/use-title.js';
import { ExportMatrix } from './ExportMatrix.js';
import { MatrixTable } from './MatrixTable.js';
import type { MatrixDraft } from './matrix-rows.js';
import { useMatrix } from './use-matrix.js';

/** Which delegation says what of which provision, and what a rule would find; like the table of inter-American proposals. */
export function MatrixScreen() {
  const { draftId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const ruleId = search.get('rule');
  const ask = useMatrix(draftId, ruleId);
  const setRule = (rule: string) => setSearch(rule === '' ? {} : { rule }, { replace: true });
  return (
    <Answer ask={ask}>{({ draft }) => draft && <Inside draft={draft} ruleId={ruleId} setRule={setRule} />}</Answer>
  );
}

interface InsideProps {
  readonly draft: MatrixDraft;
  readonly ruleId: string | null;
  readonly setRule: (ruleId: string) => void;
}

function Inside({ draft, ruleId, setRule }: InsideProps) {
  const words = useWords();
  const { conference } = useConference();
  useTitle(words.say('matrix.title'), conference.shortName);
  const { rows } = draft.supportMatrix;
  return (
    <div className="matrix-page">
      <header className="page-head">
        <ConsensusLinks />
        <p className="kicker">{draft.title}</p>
        <h1>{words.say('matrix.title')}</h1>
      </header>
      <div className="row matrix-bar" data-apart>
        <RulePick chosen={ruleId} choose={setRule} />
        {rows.length > 0 && <ExportMatrix draft={draft} />}
      </div>
      {rows.length === 0 ? (
        <Empty title={words.say('matrix.empty')}>
          <p>{words.say('matrix.emptyHint')}</p>
        </Empty>
      ) : (
        <>
          <StanceLegend />
          <MatrixTable draft={draft} />
        </>
      )}
    </div>
  );
}

function RulePick({ chosen, choose }: { readonly chosen: string | null; readonly choose: (id: string) => void }) {
  const words = useWords();
  const { conference } = useConference();
  const variables = { slug: conference.slug };
  const ask = useShared({ query: MatrixRulesDocument, variables, moves: ['Rule'] }, ['ConsensusRule']);
  const rules = ask.data?.conference?.consensusRules ?? [];
  if (rules.length === 0) return null;
  return (
    <PickList
      label={words.say('matrix.byRule')}
      items={[
        { key: '', label: words.say('matrix.noRule') },
        ...rules.map(({ id, name }) => ({ key: id, label: name })),
      ]}
      chosen={chosen ?? ''}
      choose={choose}
    />
  );
}
