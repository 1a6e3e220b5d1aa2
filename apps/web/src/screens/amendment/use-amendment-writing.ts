import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ProposalKind } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { useConferencePath } from '../../client/conference.js';
import { useKeptDraft } from '../../client/use-kept-draft.js';
import { useWords } from '../../client/words.js';
import { useFileAmendment } from '../../parts/amendments/use-file-amendment.js';
import type { AmendedProvision } from './AmendmentForm.js';
import { baseOf, completed, draftOf, inputOf, type Subject } from './amendment-draft.js';
import { fromKeptWords } from './from-kept-words.js';
import { standingWords } from './standing-words.js';
import type { KeptBeginning } from './use-kept-beginning.js';

interface Begun {
  readonly about: Subject;
  readonly kind: ProposalKind;
  readonly reversal: Content | null;
  readonly beginning: KeptBeginning | null;
}

/** An amendment being written: kept on the device, filed on the words it was begun on, begun again on newer ones. */
export function useAmendmentWriting(provision: AmendedProvision, { about, kind, reversal, beginning }: Begun) {
  const words = useWords();
  const navigate = useNavigate();
  const path = useConferencePath();
  // The words it is written on are those that stood when the page was opened: newer ones are told of when it is sent.
  const [standing, setStanding] = useState(() => standingWords(provision));
  // Once filed they say what became of them, and what they began is not begun again.
  const [begunWith] = useState(beginning);
  const prefilled = useMemo(() => begunWith && fromKeptWords(begunWith.words, standing.content), [begunWith, standing]);
  const start = useMemo(() => {
    const empty = draftOf(standing, { about, kind, issueId: onlyIssue(provision) });
    if (prefilled) return { ...empty, changed: prefilled.content };
    return reversal ? { ...empty, changed: reversal, reasons: words.say('desk.reversalReason') } : empty;
  }, [standing, about, kind, reversal, prefilled, provision, words]);
  // What is begun with kept words stands beside what may have been begun before, and not in its place.
  const kept = useKeptDraft(`amendment.${provision.id}${begunWith ? `.${begunWith.words.id}` : ''}`, start);
  const draft = completed(kept.draft, standing);
  const base = baseOf(draft, standing);
  const [turn, setTurn] = useState(0);
  const filing = useFileAmendment();

  const send = async (on = base) => {
    const filed = await filing.send({ ...inputOf(draft, standing), provisionId: provision.id, baseContent: on });
    if (!filed) return;
    kept.discard();
    await begunWith?.became(filed);
    void navigate(path(`/amendments/${filed}`));
  };
  /** From now on it is written on these words. */
  const moveTo = (content: Content) =>
    setStanding((before) =>
      draft.about === 'heading' && before.heading
        ? { ...before, heading: { ...before.heading, content } }
        : { ...before, content },
    );
  const startAgain = (content: Content) => {
    kept.discard({ ...start, about: draft.about, [draft.about === 'heading' ? 'headed' : 'changed']: content });
    moveTo(content);
    setTurn((before) => before + 1);
    filing.forget();
  };
  return { standing, kept, draft, base, turn, filing, prefilled, send, moveTo, startAgain };
}

function onlyIssue({ issues }: AmendedProvision): string | null {
  return issues.length === 1 ? (issues[0]?.id ?? null) : null;
}
