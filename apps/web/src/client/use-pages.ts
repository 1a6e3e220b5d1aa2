import { useState } from 'react';

/** A page of a list, as the API hands it out. */
interface Page<Line> {
  readonly nodes: readonly Line[];
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean };
}

export interface Paged<Line> {
  /** Of pages before the one asked for last. */
  readonly before: readonly Line[];
  readonly hasMore: boolean;
  more(): void;
}

interface Pages<Line> {
  /** Behind what to go on; null for the first page. */
  readonly after: string | null;
  /** What goes with the page that came. */
  with(page: Page<Line> | null | undefined): Paged<Line>;
}

/** A list page by page: what was fetched stays while more is asked for, and another question begins anew. */
export function usePages<Line>(question: unknown = null): Pages<Line> {
  const asked = JSON.stringify(question);
  const [read, setRead] = useState<Read<Line>>({ asked, after: null, before: [] });
  const { after, before } = read.asked === asked ? read : { after: null, before: [] };
  return {
    after,
    with: (page) => ({
      before,
      hasMore: page?.pageInfo.hasNextPage ?? false,
      more: () =>
        page && setRead({ asked, after: page.pageInfo.endCursor ?? null, before: [...before, ...page.nodes] }),
    }),
  };
}

interface Read<Line> {
  readonly asked: string;
  readonly after: string | null;
  readonly before: readonly Line[];
}
