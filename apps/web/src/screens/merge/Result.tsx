import { useState } from 'react';
import type { Content } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { ProblemNotice } from '../../parts/Answer.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { refusalSentence } from '../../parts/RefusalNotice.js';
import { Notice } from '../../ui/Notice.js';
import { ToggleRow } from '../../ui/ToggleRow.js';
import type { PrivateLook } from './use-private-look.js';

interface ResultProps {
  /** How many amendments are picked. */
  readonly asked: number;
  readonly look: PrivateLook;
  readonly baseContent: Content | null;
}

export function Result({ asked, look: found, baseContent }: ResultProps) {
  const words = useWords();
  const [shown, setShown] = useState<'bracketed' | 'draft' | 'base'>('bracketed');
  const { look, refusal, problem, looking } = found;
  return (
    <section className="stack" aria-labelledby="result" aria-busy={looking}>
      <div className="section-title">
        <h2 id="result">{words.say('merge.result')}</h2>
        {look && <span className="soft figures">{words.say('merge.makes', { count: look.brackets })}</span>}
      </div>
      {asked === 0 && <p className="soft">{words.say('merge.pickFirst')}</p>}
      {looking && !look && <p className="loading">{words.say('merge.looking')}</p>}
      {problem && <ProblemNotice problem={problem} />}
      {refusal && (
        <Notice kind="problem">
          <p>{refusalSentence(words, refusal)}</p>
        </Notice>
      )}
      {look && (
        <>
          <ToggleRow
            label={words.say('merge.result')}
            items={[
              { key: 'bracketed' as const, label: words.say('merge.resultBracketed') },
              { key: 'draft' as const, label: words.say('merge.resultRedline') },
              ...(baseContent ? [{ key: 'base' as const, label: words.say('draft.look.redline') }] : []),
            ]}
            chosen={shown}
            choose={setShown}
          />
          <div className="treaty sheet">
            {shown === 'bracketed' && <ContentView content={look.content} />}
            {shown === 'draft' && <RedlineView from={look.current} to={look.content} />}
            {shown === 'base' && baseContent && <RedlineView from={baseContent} to={look.content} />}
          </div>
          {look.rebased.length > 0 && (
            <Notice kind="open">
              <p>{words.say('merge.rebased', { count: look.rebased.length })}</p>
            </Notice>
          )}
        </>
      )}
    </section>
  );
}
