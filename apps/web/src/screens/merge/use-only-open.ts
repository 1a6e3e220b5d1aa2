import { useState } from 'react';
import { remember, remembered } from '../../client/remembered.js';

/** Whether the desk shows only what is still open; remembered, because it is a way of working. */
export function useOnlyOpen() {
  const [onlyOpen, setOnlyOpen] = useState(() => remembered('desk.all') !== 'on');
  return {
    onlyOpen,
    setOnlyOpen: (on: boolean) => {
      remember('desk.all', on ? null : 'on');
      setOnlyOpen(on);
    },
  };
}
