import type { ReactNode } from 'react';

/** What will be here, who can make it so, and the way to do it for those who may. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <strong>{title}</strong>
      {children}
    </div>
  );
}
