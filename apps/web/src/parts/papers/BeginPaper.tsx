import type { OpenPaperInput } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { RefusalNotice } from '../RefusalNotice.js';
import { useOpenPaper } from './use-open-paper.js';

interface BeginPaperProps {
  readonly input: OpenPaperInput;
  readonly quiet?: boolean;
  /** What it begins with is in the paper now. */
  readonly begun?: () => void;
}

/** Begins a paper of the whole delegation and goes to it, perhaps with what was written alone. */
export function BeginPaper({ input, quiet = false, begun }: BeginPaperProps) {
  const words = useWords();
  const { open, acting, outcome } = useOpenPaper();
  const begin = async () => {
    if (await open(input)) begun?.();
  };
  return (
    <>
      <Button kind={quiet ? 'quiet' : 'plain'} isDisabled={acting} onPress={() => void begin()}>
        {words.say(`paper.begin.${input.kind}`)}
      </Button>
      <RefusalNotice outcome={outcome} />
    </>
  );
}
