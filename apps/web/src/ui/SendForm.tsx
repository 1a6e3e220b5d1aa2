import { Form, type FormProps } from 'react-aria-components';

interface SendFormProps extends Omit<FormProps, 'onSubmit'> {
  /** On its button, or on Enter. */
  readonly onSend: () => unknown;
}

/** A form whose words are sent by us, so that the page stays. */
export function SendForm({ onSend, ...form }: SendFormProps) {
  return (
    <Form
      {...form}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    />
  );
}
