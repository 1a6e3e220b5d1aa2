import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Content, type Inline, labelOf } from '#lib/drafting';

interface Labelled {
  readonly label: string | null;
  readonly openLabel: readonly Inline[] | null;
}

@Resolver('DraftProvision')
export class DraftProvisionLabelResolver {
  @ResolveField('openLabel')
  ofProvision(@Parent() provision: Labelled): Content | null {
    return openLabelOf(provision);
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
