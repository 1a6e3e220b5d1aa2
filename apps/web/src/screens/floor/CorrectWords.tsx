import { type ComponentProps, useState } from 'react';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';

interface CorrectWordsProps {
  readonly label: string;
  readonly text: string;
  readonly acting: boolean;
  readonly outcome: ComponentProps<typeof RefusalNotice>['outcome'];
  readonly keep: (text: string) => void;
  readonly cancel: () => void;
}

/** Words that were noted, to be put right; what stood there is kept. */
export function CorrectWords({ label, text: before, acting, outcome, keep, cancel }: CorrectWordsProps) {
  const words = useWords();
  const [text, setText] = useState(before);
  return (
    <div className="stack" data-tight>
      <Field label={label} lines={4} value={text} onChange={setText} />
      <RefusalNotice outcome={outcome} />
      <p className="row">
        <Button isDisabled={acting || text.trim() === '' || text === before} onPress={() => keep(text)}>
          {words.say('floor.keep')}
        </Button>
        <Button kind="quiet" onPress={cancel}>
          {words.say('frame.cancel')}
        </Button>
      </p>
    </div>
  );
}
