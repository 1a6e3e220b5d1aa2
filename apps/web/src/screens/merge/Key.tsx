import type { ReactNode } from 'react';

/** A key beside what it does. Not read out with it: the help says what each key does. */
export function Key({ children }: { readonly children: ReactNode }) {
  return (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  );
}
