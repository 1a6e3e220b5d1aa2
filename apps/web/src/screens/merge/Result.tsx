import { useState } from 'react';
import { type Content, countBrackets } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { ProblemNotice } from '../../parts/Answer.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { refusalSentence } from '../../parts/RefusalNotice.js';
import { Notice } from '../../ui/Notice.js';
import { ToggleRow } from '../../ui/ToggleRow.js';
import type { Amendment } from './use-merge-desk.js';
import { contentsOf, type Look, type PrivateLook } from './use-private-look.js';

interface ResultProps {
  readonly picked: readonly Amendment[];
  readonly look: PrivateLook;
  readonly baseContent: Content | null;
}

function bracketsLeft(look: Look): number {
  return contentsOf(look).reduce((sum, content) => sum + countBrackets(content), 0);
}

export function Result({ picked, look: found, baseContent }: ResultProps) {
  const words = useWords();
  const { look, refusal, problem, looking } = found;
  const changesWords = picked.some((each) => each.kind !== 'ADD');
  return (
    <section className="stack" aria-labelledby="result" aria-busy={looking}>
      <div className="section-title">
        <h2 id="result">{words.say('merge.result')}</h2>
        {look && <span className="soft figures">{words.say('merge.makes', { count: bracketsLeft(look) })}</span>}
      </div>
      {picked.length === 0 && <p className="soft">{words.say('merge.pickFirst')}</p>}
      {looking && !look && <p className="loading">{words.say('merge.looking')}</p>}
      {problem && <ProblemNotice problem={problem} />}
      {refusal && (
        <Notice kind="problem">
          <p>{refusalSentence(words, refusal)}</p>
        </Notice>
      )}
      {look && (
        <>
          {changesWords && <ResultWords look={look} baseContent={baseContent} />}
          <Additions look={look} />
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

/** The provision's own words: bracketed, or as changes to the draft or to the text in force. */
function ResultWords({ look, baseContent }: { readonly look: Look; readonly baseContent: Content | null }) {
  const words = useWords();
  const [shown, setShown] = useState<'bracketed' | 'draft' | 'base'>('bracketed');
  return (
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
    </>
  );
}

function Additions({ look }: { readonly look: Look }) {
  const words = useWords();
  return look.additions.map((addition) => (
    <div key={addition.amendmentIds.join()} className="stack" data-tight>
      <h3 className="label">{words.say('merge.added')}</h3>
      <div className="treaty sheet">
        {addition.label && <span className="provision-label">{addition.label}</span>}
        <ContentView content={addition.content} />
      </div>
    </div>
  ));
}
