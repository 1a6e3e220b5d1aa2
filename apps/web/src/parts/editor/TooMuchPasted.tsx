import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { CopyWords } from '../CopyWords.js';
import { Opening } from '../Opening.js';
import { mostPasted } from './paste-limit.js';

interface TooMuchPastedProps {
  readonly pasted: string;
  readonly letGo: () => void;
}

/** Says that nothing was put in and why, and keeps the words until their author has done with them. */
export function TooMuchPasted({ pasted, letGo }: TooMuchPastedProps) {
  const words = useWords();
  return (
    <Notice kind="problem" title={words.say('paste.tooMuch', { signs: pasted.length, most: mostPasted })}>
      <p>{words.say('paste.kept')}</p>
      <Opening text={pasted} />
      <p className="row">
        <CopyWords text={pasted} />
        <Button size="small" kind="quiet" onPress={letGo}>
          {words.say('draft.dismiss')}
        </Button>
      </p>
    </Notice>
  );
}
