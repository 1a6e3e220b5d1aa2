import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components';

interface FieldProps extends TextFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  readonly lines?: number;
  readonly placeholder?: string;
}

export function Field({ label, hint, problem, lines, placeholder, ...rest }: FieldProps) {
  return (
    <TextField
      {...rest}
      className="field"
      isInvalid={problem !== undefined}
      // A problem the server named must not keep the browser from sending the mended words.
      {...(problem !== undefined && { validationBehavior: 'aria' })}
    >
      <Label>{label}</Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {lines ? (
        <TextArea className="area" rows={lines} placeholder={placeholder} />
      ) : (
        <Input className="input" placeholder={placeholder} />
      )}
      <FieldError className="field-error">{problem}</FieldError>
    </TextField>
  );
}
