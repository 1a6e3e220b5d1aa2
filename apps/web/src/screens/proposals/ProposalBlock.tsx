import { useWords } from '../../client/words.js';
import { ProposalTag } from '../../parts/amendments/ProposalTag.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { HeadingWords } from '../../parts/content/HeadingWords.js';
import { paragraphsOf } from '../../parts/content/paragraphs-of.js';
import { RedlineLine, RedlineView } from '../../parts/content/RedlineView.js';
import { isOfDivision, opensDivision } from './blocks.js';
import type { Block } from './use-proposals.js';

interface ProposalBlockProps {
  readonly block: Block;
  readonly before: Block | undefined;
}

/** One request in the form conferences take: division, symbol and number, provision with its changes, reasons. */
export function ProposalBlock({ block, before }: ProposalBlockProps) {
  const ofDivision = isOfDivision(block);
  return (
    <>
      {opensDivision(block, before) && !ofDivision && (
        <h2 className="proposal-division">
          <span>{block.divisionLabel}</span>
          {block.divisionTitle}
        </h2>
      )}
      <section className="proposal-block" data-kind={block.kind}>
        <ProposalLine block={block} />
        {ofDivision ? <ProposedHeading block={block} /> : <ProposedProvision block={block} />}
        <Reasons block={block} />
      </section>
    </>
  );
}

function ProposalLine({ block }: { readonly block: Block }) {
  const words = useWords();
  return (
    <p className="proposal-line">
      <ProposalTag kind={block.kind} moved={block.moved} />
      <strong className="figures">{block.proposalNumber}</strong>
      {block.bracketed && <span className="still-open">[ {words.say('proposals.bracketed')} ]</span>}
    </p>
  );
}

/** A heading stands as it stands in the text, in the middle of the page. */
function ProposedHeading({ block }: { readonly block: Block }) {
  const { divisionLabel, base, content } = block;
  return (
    <h2 className="proposal-division">
      <span>{divisionLabel}</span>
      {block.kind === 'ADD_DIVISION' ? (
        <HeadingWords heading={content ?? []} />
      ) : (
        <span className="proposal-heading">
          <RedlineLine from={base ?? []} to={content ?? []} />
        </span>
      )}
    </h2>
  );
}

function ProposedProvision({ block }: { readonly block: Block }) {
  const { number, label, baseHeading } = block;
  return (
    <div className="provision">
      <span className="margin-number">{number ?? '·'}</span>
      <div className="treaty">
        {(label !== null || baseHeading) && (
          <span className="provision-label">
            {baseHeading ? <RedlineLine from={baseHeading} to={paragraphsOf(label ?? '')} /> : label}
          </span>
        )}
        <ProposedWords block={block} />
      </div>
    </div>
  );
}

function ProposedWords({ block }: { readonly block: Block }) {
  if (block.kind === 'MOD') return <RedlineView from={block.base ?? []} to={block.content ?? []} />;
  // The text of an ADD is printed plain, and that of a SUP or NOC need not be printed; it is shown so that a reader
  // need not look it up.
  if (block.kind === 'SUP') return <RedlineView from={block.base ?? []} to={[]} />;
  return <ContentView content={block.content ?? block.base ?? []} />;
}

function Reasons({ block }: { readonly block: Block }) {
  const words = useWords();
  // A new division has its reasons with the provisions it brings.
  if (block.kind === 'ADD_DIVISION' && block.reasons.length === 0) return null;
  return (
    <p className="proposal-reasons">
      <strong>{words.say('proposals.reasons')}</strong>{' '}
      {block.reasons.length > 0 ? (
        block.reasons.join(' ')
      ) : (
        <span className="soft">{words.say('proposals.noReasons')}</span>
      )}
    </p>
  );
}
