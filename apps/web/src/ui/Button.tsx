import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { Link, type LinkProps } from 'react-router';

/** `main` is the one thing to do on a page; `danger` takes something back that others have seen. */
export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger';

interface Look {
  readonly kind?: ButtonKind;
  readonly size?: 'small' | 'usual';
}

export function Button({ kind = 'plain', size = 'usual', ...rest }: ButtonProps & Look) {
  return <AriaButton {...rest} className="button" data-kind={kind} data-size={size} />;
}

export function ButtonLink({ kind = 'plain', size = 'usual', ...rest }: LinkProps & Look) {
  return <Link {...rest} className="button" data-kind={kind} data-size={size} />;
}
