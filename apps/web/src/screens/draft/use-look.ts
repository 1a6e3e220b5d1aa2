import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { addressOf, type Look, lookIn } from './look.js';
import { useHeldPlace } from './use-held-place.js';

/** The look that the address asks for, and how to turn to another without losing one's place. */
export function useLook(): readonly [Look, (look: Look) => void] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const look = useMemo(() => lookIn(new URLSearchParams(search)), [search]);
  const hold = useHeldPlace(search);
  const turnTo = (next: Look) => {
    hold();
    void navigate({ search: addressOf(next) }, { replace: true, preventScrollReset: true });
  };
  return [look, turnTo];
}
