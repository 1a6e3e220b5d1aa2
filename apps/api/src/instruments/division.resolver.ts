import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Content, headingOf } from '#lib/drafting';

type Division = Parameters<typeof headingOf>[0];

/** A division of whatever text: one in force, a draft or a sealed revision. */
@Resolver('Division')
export class DivisionResolver {
  @ResolveField('heading')
  heading(@Parent() { openTitle, ...division }: Omit<Division, 'openTitle'> & Opened): Content {
    return headingOf({ ...division, ...(openTitle ? { openTitle } : {}) });
  }

  @ResolveField('suppressed')
  isSuppressed(@Parent() { suppressed }: { readonly suppressed?: boolean }): boolean {
    return suppressed ?? false;
  }
}

/** Null where nothing in the heading is open. */
interface Opened {
  readonly openTitle?: Division['openTitle'] | null;
}
