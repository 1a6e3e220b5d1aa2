import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Content } from '#lib/drafting';
import { useConferencePath } from '../../client/conference.js';
import { useFileAmendment } from '../../parts/amendments/use-file-amendment.js';
import { type AmendmentAsked, amendmentAsked } from './amendment-asked.js';
import type { FilePaperProps } from './FilePaper.js';
import { wordsNow, wordsOf } from './words-of.js';

/** What a paper asks, on the words that stand, and how it is filed as an amendment, which ends the paper. */
export function useAmendmentFromPaper({ paper, room, contents, again }: FilePaperProps) {
  const navigate = useNavigate();
  const path = useConferencePath();
  const filing = useFileAmendment();
  const { content } = useMemo(() => wordsOf(paper, contents), [paper, contents]);
  // Its authors have been shown what changed there, so it is filed on the words that stand.
  const base: Content = (paper.baseMoved ? paper.current : paper.base) ?? [];
  const asked = { kind: paper.proposal ?? 'MOD', baseContent: base, content };

  const send = async (how: Pick<AmendmentAsked, 'audience' | 'newLabel'>) => {
    if (!room) return;
    const filed = await filing.send(amendmentAsked(paper, { ...wordsNow(paper, room), base, ...how }));
    if (filed) void navigate(path(`/amendments/${filed}`));
    // What stands by now is shown before it is tried again.
    else again();
  };
  return { filing, base, asked, send };
}
