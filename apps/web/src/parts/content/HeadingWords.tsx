import { type Content, plainText } from '#lib/drafting';
import { InlineView } from './InlineView.js';

/** The words of a heading, which are one paragraph, set inside the heading itself; in brackets what is not agreed. */
export function HeadingWords({ heading }: { readonly heading: Content }) {
  return heading.map((block, index) =>
    block.kind === 'paragraph' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have only their order
      <InlineView key={index} parts={block.content} start={0} />
    ) : (
      plainText([block])
    ),
  );
}
