import { useNavigate } from 'react-router';
import { OpenPaperDocument, type OpenPaperInput } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';

/** Begins a paper, or goes to the one that is being written already for the same thing. */
export function useOpenPaper() {
  const navigate = useNavigate();
  const path = useConferencePath();
  const { act, acting, outcome } = useAct(OpenPaperDocument, 'openPaper', 'Paper');

  /** True where the page has gone to it. */
  const open = async (input: OpenPaperInput): Promise<boolean> => {
    const found = await act({ input });
    if (found.kind !== 'done') return false;
    void navigate(path(`/papers/${found.value.id}`));
    return true;
  };
  return { open, acting, outcome };
}
