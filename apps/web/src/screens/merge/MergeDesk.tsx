import { useMemo, useState } from 'react';
import { MergeAmendmentsDocument } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { BracketChoices, type Choices } from './BracketChoices.js';
import { Candidates } from './Candidates.js';
import { Result } from './Result.js';
import { type Amendment, type MergeDraft, useCandidates } from './use-merge-desk.js';
import { contentsOf, usePrivateLook } from './use-private-look.js';

interface MergeDeskProps {
  readonly draft: MergeDraft;
  readonly provision: MergeDraft['provisions'][number];
  readonly onMerged: () => void;
}

export function MergeDesk(props: MergeDeskProps) {
  const candidates = useCandidates(props.provision.id);
  return (
    <Answer ask={candidates}>
      {(amendments) => amendments && <Desk {...props} amendments={amendments} again={candidates.again} />}
    </Answer>
  );
}

interface DeskProps extends MergeDeskProps {
  readonly amendments: readonly Amendment[];
  readonly again: () => void;
}

/** Pick on the left, see the result on the right; nothing leaves the chair's desk before it is applied. */
function Desk({ draft, provision, amendments, again, onMerged }: DeskProps) {
  const words = useWords();
  const path = useConferencePath();
  const open = useMemo(() => amendments.filter((each) => each.status === 'FILED'), [amendments]);
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const [uncontested, setUncontested] = useState(false);
  const [choices, setChoices] = useState<Choices>({});
  const [turn, setTurn] = useState(0);
  const amendmentIds = open.filter((each) => !dropped.has(each.id)).map((each) => each.id);
  const asked = {
    draftId: draft.id,
    provisionId: provision.id,
    amendmentIds,
    uncontested,
    choices: Object.entries(choices).map(([bracketId, optionId]) => ({ bracketId, optionId })),
  };
  const undecided = usePrivateLook({ ...asked, choices: [] }, turn);
  const someDecided = asked.choices.length > 0;
  const settled = usePrivateLook(someDecided ? asked : { ...asked, amendmentIds: [] }, turn);
  const decided = someDecided ? settled : undecided;
  const { act, acting, outcome } = useAct(MergeAmendmentsDocument, 'mergeAmendments', 'Merge');
  const moved = outcome?.kind === 'refused' && outcome.refusal.__typename === 'ChangedMeanwhile';

  const apply = async () => {
    // Others may type on while the chair looks: their words are merged as they then stand, and none is lost. What would
    // be decided about a bracket that typing has changed is refused by the bracket's id.
    const found = await act(asked);
    if (found.kind === 'done') {
      again();
      onMerged();
    }
    if (found.kind === 'refused') {
      setTurn((before) => before + 1);
      again();
    }
  };

  if (outcome?.kind === 'done') {
    return (
      <Notice kind="done" title={words.say('merge.done')}>
        <p className="row">
          <ButtonLink to={path(`/draft/${draft.id}#${provision.id}`)} kind="main">
            {words.say('text.toDraft')}
          </ButtonLink>
        </p>
      </Notice>
    );
  }
  return (
    <div className="merge-desk">
      <div className="stack">
        <Candidates
          amendments={open}
          dropped={dropped}
          onToggle={(id, on) => {
            const next = new Set(dropped);
            if (on) next.delete(id);
            else next.add(id);
            setDropped(next);
            setChoices({});
          }}
          uncontested={uncontested}
          onUncontested={(on) => {
            setUncontested(on);
            setChoices({});
          }}
        />
      </div>
      <div className="stack merge-result">
        <Result
          picked={open.filter((each) => !dropped.has(each.id))}
          look={decided}
          baseContent={provision.baseContent}
        />
        {undecided.look && (
          <BracketChoices contents={contentsOf(undecided.look)} choices={choices} choose={setChoices} />
        )}
        {moved ? <Notice kind="open" title={words.say('merge.moved')} /> : <RefusalNotice outcome={outcome} />}
        {decided.look && (
          <div className="stack" data-tight>
            <p>
              <Button kind="main" onPress={() => void apply()} isDisabled={acting || decided.looking}>
                {words.say('merge.apply')}
              </Button>
            </p>
            <p className="hint">{words.say('merge.applyMeans')}</p>
          </div>
        )}
      </div>
    </div>
  );
}
