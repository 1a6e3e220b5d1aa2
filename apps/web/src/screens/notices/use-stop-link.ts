import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { NoticeKind } from '#lib/contract';
import { post, type RestAnswer } from '../../client/rest.js';
import { NOTICE_KINDS } from './kinds.js';

export interface StopLink {
  readonly token: string;
  /** What the letter told of that the link came in. */
  readonly kinds: readonly NoticeKind[];
}

/** The link of a letter. It is taken out of the address, so that it stays in no history. */
export function useStopLink(): StopLink {
  const { hash } = useLocation();
  const [link] = useState((): StopLink => {
    const given = new URLSearchParams(hash.slice(1));
    const named = (given.get('kinds') ?? '').split(',');
    return { token: given.get('token') ?? '', kinds: NOTICE_KINDS.filter((kind) => named.includes(kind)) };
  });
  useEffect(() => {
    if (link.token) history.replaceState(history.state, '', location.pathname);
  }, [link]);
  return link;
}

export function stopKinds({ token }: StopLink, kinds: readonly NoticeKind[]): Promise<RestAnswer> {
  return post(`/api/notices/stop?token=${encodeURIComponent(token)}`, { kinds });
}
