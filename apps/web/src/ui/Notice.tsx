import type { ReactNode } from 'react';

interface NoticeProps {
  readonly kind?: 'plain' | 'problem' | 'done' | 'open';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
}

/** What happened, what was kept, and what to do. Problems are read out at once, the rest when there is a pause. */
export function Notice({ kind = 'plain', title, children }: NoticeProps) {
  return (
    <div className="notice" data-kind={kind} role={kind === 'problem' ? 'alert' : 'status'}>
      {title && <strong>{title}</strong>}
      {children}
    </div>
  );
}
