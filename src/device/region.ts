/** The region of the phone's language setting, ISO 3166; a guess at where its owner is from, never at where they are. */
export const deviceRegion = (): string | undefined => {
  try {
    return new Intl.Locale(navigator.language).region;
  } catch {
    return undefined;
  }
};
