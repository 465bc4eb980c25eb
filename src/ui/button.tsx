import type { ComponentProps } from 'react';
import './button.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'emergency';

/** The look of a button, for links that act as one. At most one `primary` on a screen. */
export const buttonClass = (kind: ButtonKind): string => `button button-${kind}`;

type ButtonProps = ComponentProps<'button'> & { readonly kind?: ButtonKind };

export const Button = ({ kind = 'secondary', className, ...rest }: ButtonProps) => (
  <button
    type="button"
    {...rest}
    className={className ? `${buttonClass(kind)} ${className}` : buttonClass(kind)}
  />
);
