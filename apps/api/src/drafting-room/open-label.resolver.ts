import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Content, equalContent, type Inline, labelOf } from '#lib/drafting';
import type { DraftProvisionView } from './drafts.reader.js';

interface Labelled {
  readonly label: string | null;
  readonly openLabel: readonly Inline[] | null;
}

type Worded = Pick<DraftProvisionView, 'added' | 'suppressed' | 'content' | 'baseContent'>;

@Resolver('DraftProvision')
export class DraftProvisionLabelResolver {
  @ResolveField('openLabel')
  ofProvision(@Parent() provision: Labelled): Content | null {
    return openLabelOf(provision);
  }

  @ResolveField('changed')
  isChanged(@Parent() { added, suppressed, content, baseContent }: Worded): boolean {
    return added || suppressed || baseContent === null || !equalContent(content, baseContent);
  }
}

@Resolver('RevisionProvision')
export class RevisionProvisionLabelResolver {
  @ResolveField('openLabel')
  ofProvision(@Parent() provision: Labelled): Content | null {
    return openLabelOf(provision);
  }
}

function openLabelOf({ label, openLabel }: Labelled): Content | null {
  return openLabel && labelOf({ label, openLabel });
}
