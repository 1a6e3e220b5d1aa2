import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly wide?: boolean;
  /** True for a question that must be answered before anything else. */
  readonly alert?: boolean;
  readonly children: ReactNode;
  close(): void;
}

export function Dialog({ title, open, close, children, wide = false, alert = false }: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-under"
      isOpen={open}
      isDismissable={!alert}
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Modal className="dialog" data-wide={wide || undefined}>
        <AriaDialog role={alert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
