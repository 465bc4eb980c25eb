import { parseJson } from './json.ts';

/** Opens the fields of a form that was put away as JSON, by this version or another: what is not sound reads as absent. */
export const keptFields = (text: string) => {
  const found = Object(parseJson(text));
  return <Name extends string, Value>(
    name: Name,
    is: (value: unknown) => value is Value,
  ): { readonly [Key in Name]?: Value } => {
    const value: unknown = Object.hasOwn(found, name) ? Reflect.get(found, name) : undefined;
    return is(value) ? ({ [name]: value } as { [Key in Name]: Value }) : {};
  };
};

export const isNumber = (value: unknown): value is number => typeof value === 'number';
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
export const isText = (value: unknown): value is string => typeof value === 'string';

export const isOneOf =
  <Value extends string>(allowed: readonly Value[]) =>
  (value: unknown): value is Value =>
    allowed.some((one) => one === value);

export const isListOf =
  <Value>(is: (value: unknown) => value is Value) =>
  (value: unknown): value is Value[] =>
    Array.isArray(value) && value.every(is);
