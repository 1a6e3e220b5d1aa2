import { createContext, use, useMemo, useState } from 'react';

/** Words that were too many to be pasted, by the provision they were meant for; they outlive the editor they came to. */
export interface KeptPastes {
  readonly byProvision: ReadonlyMap<string, string>;
  keep(provisionId: string, words: string): void;
  letGo(provisionId: string): void;
}

const none: KeptPastes = { byProvision: new Map(), keep: () => undefined, letGo: () => undefined };

export const KeptPastesContext = createContext<KeptPastes>(none);

export function useKeptPastes(): KeptPastes {
  return use(KeptPastesContext);
}

export function useKeepingPastes(): KeptPastes {
  const [byProvision, setPastes] = useState<ReadonlyMap<string, string>>(none.byProvision);
  return useMemo(
    () => ({
      byProvision,
      keep: (id, words) => setPastes((before) => new Map([...before, [id, words]])),
      letGo: (id) => setPastes((before) => new Map([...before].filter(([each]) => each !== id))),
    }),
    [byProvision],
  );
}
