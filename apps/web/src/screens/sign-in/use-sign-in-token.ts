import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { post } from '../../client/rest.js';
import { useEntered } from './use-entered.js';

/**
 * Follows a link from a letter. The token stands behind the `#`, so that it never reaches a proxy's log, and it is
 * taken out of the address before it is used, so that it stays in no history.
 */
export function useSignInToken(): 'none' | 'following' | 'refused' {
  const { hash } = useLocation();
  const token = new URLSearchParams(hash.slice(1)).get('token');
  const [state, setState] = useState<'none' | 'following' | 'refused'>(token ? 'following' : 'none');
  const entered = useEntered();
  const used = useRef<string | null>(null);
  useEffect(() => {
    if (!token || used.current === token) return;
    used.current = token;
    history.replaceState(history.state, '', location.pathname + location.search);
    void post('/api/sign-in/link', { token }).then((answer) => {
      if (answer.kind === 'done') entered();
      else setState('refused');
    });
  }, [token, entered]);
  return state;
}
