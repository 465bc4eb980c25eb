import { Field } from '#src/ui/field.tsx';

type PassphraseFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  /** What a password manager is told: to offer one, or to fill in the one it knows. */
  readonly autoComplete: 'new-password' | 'current-password';
  readonly value: string;
  readonly onChange: (value: string) => void;
};

export const PassphraseField = ({
  label,
  hint,
  error,
  autoComplete,
  value,
  onChange,
}: PassphraseFieldProps) => (
  <Field label={label} error={error} {...(hint ? { hint } : {})}>
    {(control) => (
      <input
        {...control}
        type="password"
        autoComplete={autoComplete}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Field>
);
