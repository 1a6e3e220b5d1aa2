import { useState } from 'react';
import { useParams } from 'react-router';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { FindingList } from '../../parts/text/FindingList.js';
import { Button } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { Empty } from '../../ui/Empty.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { DocumentHead } from './DocumentHead.js';
import { ProposalBlock } from './ProposalBlock.js';
import { type ProposalsOfPage, useProposals } from './use-proposals.js';

export function ProposalsScreen() {
  const { draftId = '' } = useParams();
  const [heading, setHeading] = useState({ symbol: 'CTU', document: 'XX' });
  const ask = useProposals(draftId, heading);
  return (
    <Answer ask={ask}>
      {(data) =>
        data.proposals &&
        data.draft && <Inside data={data} proposals={data.proposals} heading={heading} setHeading={setHeading} />
      }
    </Answer>
  );
}

interface InsideProps {
  readonly data: ProposalsOfPage;
  readonly proposals: NonNullable<ProposalsOfPage['proposals']>;
  readonly heading: { readonly symbol: string; readonly document: string };
  readonly setHeading: (heading: { symbol: string; document: string }) => void;
}

function Inside({ data, proposals, heading, setHeading }: InsideProps) {
  const words = useWords();
  const [onlyChanges, setOnlyChanges] = useState(true);
  const changes = proposals.blocks.filter((block) => block.kind !== 'NOC');
  const shown = onlyChanges ? changes : proposals.blocks;
  return (
    <div className="proposals-page">
      <header className="page-head no-print">
        <h1>{words.say('proposals.title')}</h1>
        <p className="lead">{words.say('proposals.lead')}</p>
        <div className="row proposals-inputs">
          <Field
            label={words.say('proposals.symbol')}
            value={heading.symbol}
            onChange={(symbol) => setHeading({ ...heading, symbol })}
          />
          <Field
            label={words.say('proposals.document')}
            hint={words.say('proposals.documentHint')}
            value={heading.document}
            onChange={(document) => setHeading({ ...heading, document })}
          />
        </div>
        <div className="row" data-apart>
          <Tick ticked={onlyChanges} tick={setOnlyChanges}>
            {words.say('proposals.onlyChanges')}
          </Tick>
          <Button kind="main" onPress={() => print()}>
            {words.say('frame.print')}
          </Button>
        </div>
      </header>
      {proposals.findings.length > 0 && (
        <div className="no-print">
          <Notice kind="open" title={words.say('proposals.findings', { count: proposals.findings.length })}>
            <FindingList findings={proposals.findings} />
          </Notice>
        </div>
      )}
      <article className="paper">
        <DocumentHead data={data} symbol={proposals.symbol} document={proposals.document} />
        {shown.length === 0 ? (
          <Empty title={words.say('proposals.empty')}>
            <p>{words.say('proposals.emptyHint')}</p>
          </Empty>
        ) : (
          shown.map((block, index) => (
            <ProposalBlock key={block.proposalNumber} block={block} before={shown[index - 1]} />
          ))
        )}
      </article>
    </div>
  );
}
