import { useCallback, useState } from 'react';

/** Which of the chair's acts is being asked about; null while none is. */
export type Asked = 'open' | 'extend' | 'attend' | 'close' | 'withdraw';

export function useCallAct(onChanged: () => void) {
  const [asked, ask] = useState<Asked | null>(null);
  const cancel = useCallback(() => ask(null), []);
  const done = useCallback(() => {
    ask(null);
    onChanged();
  }, [onChanged]);
  return { asked, ask, cancel, done };
}
