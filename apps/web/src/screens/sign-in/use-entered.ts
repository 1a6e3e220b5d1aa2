import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useSession } from '../../client/session.js';

/** What follows a good sign-in: a fresh session, and back to where the person came from. */
export function useEntered(): () => void {
  const { renew } = useSession();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const to = search.get('to');
  return useCallback(() => {
    renew();
    // Only a path of our own: `//elsewhere` would leave the site.
    void navigate(to && /^\/(?!\/)/.test(to) ? to : '/', { replace: true });
  }, [renew, navigate, to]);
}
