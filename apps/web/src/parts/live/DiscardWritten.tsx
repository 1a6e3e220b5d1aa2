import { type ComponentProps, useState } from 'react';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { Confirm } from '../Confirm.js';
import { RefusalNotice } from '../RefusalNotice.js';

interface DiscardWrittenProps {
  readonly title: string;
  /** What it means for whoever writes in it. */
  readonly means: string;
  readonly discarding: {
    readonly acting: boolean;
    readonly outcome: ComponentProps<typeof RefusalNotice>['outcome'];
    forget(): void;
  };
  /** Its version as the server has it at this moment. */
  newest(): Promise<number>;
  discard(seen: number): Promise<void>;
}

/** Gives up what several write together, unless somebody has written in it since one was asked. */
export function DiscardWritten({ title, means, discarding, newest, discard }: DiscardWrittenProps) {
  const words = useWords();
  const { acting, outcome, forget } = discarding;
  const [seen, setSeen] = useState<number | null>(null);
  const written = outcome?.kind === 'refused' && outcome.refusal.__typename === 'ChangedMeanwhile';
  const ask = async () => {
    forget();
    setSeen(await newest());
  };
  const confirmed = async (version: number) => {
    await discard(version);
    setSeen(null);
  };
  return (
    <>
      <Button size="small" kind="quiet" onPress={() => void ask()}>
        {words.say('paper.discard')}
      </Button>
      {written ? (
        <Notice kind="open" title={words.say('paper.writtenMeanwhile')} />
      ) : (
        <RefusalNotice outcome={outcome} />
      )}
      {seen !== null && (
        <Confirm
          title={title}
          act={words.say('paper.discard')}
          danger
          acting={acting}
          onAct={() => void confirmed(seen)}
          onCancel={() => setSeen(null)}
        >
          <p>{means}</p>
        </Confirm>
      )}
    </>
  );
}
