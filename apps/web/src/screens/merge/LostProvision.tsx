import { AmendmentsOnDeskDocument } from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useWholeList } from '../../client/use-whole-list.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { AmendmentList } from '../../parts/amendments/AmendmentList.js';
import { Notice } from '../../ui/Notice.js';
import { isOpenAmendment } from './use-draft-on-desk.js';

/** Amendments to a provision that the draft no longer has: nothing can be merged, and nothing of them is lost. */
export function LostProvision({ provisionId }: { readonly provisionId: string }) {
  const words = useWords();
  const list = useWholeList(AmendmentsOnDeskDocument, { provisionId }, (data) => data.provision?.amendments);
  useWhenMoved((moved) => moved.provisionId === provisionId, list.again);
  return (
    <Answer ask={list}>
      {(amendments) =>
        amendments && (
          <div className="stack">
            <Notice kind="open" title={words.say('desk.lostTitle')}>
              <p>{words.say('desk.lostHint')}</p>
            </Notice>
            <AmendmentList amendments={amendments.filter(isOpenAmendment)} />
          </div>
        )
      }
    </Answer>
  );
}
