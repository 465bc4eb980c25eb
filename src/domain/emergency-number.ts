/**
 * The number for a medical emergency, by ISO 3166 region. Only numbers that the region's own authorities publish;
 * a region that is not here is unknown, and the words say "your local emergency number".
 */
const numbers: ReadonlyMap<string, string> = new Map([
  ...[
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL PL PT RO SE SI SK',
    'IN TR ZA',
  ].flatMap((regions) => regions.split(' ').map((region) => [region, '112'] as const)),
  ...['CA', 'MX', 'PH', 'US'].map((region) => [region, '911'] as const),
  ...['GB', 'HK', 'MY'].map((region) => [region, '999'] as const),
  ['AU', '000'],
  ['BR', '192'],
  ['CH', '144'],
  ['IL', '101'],
  ['JP', '119'],
  ['KR', '119'],
  ['NO', '113'],
  ['NZ', '111'],
  ['SG', '995'],
]);

/** The regions with a known number. */
export const emergencyRegions: readonly string[] = [...numbers.keys()];

export const emergencyNumber = (region: string | undefined): string | undefined =>
  region === undefined ? undefined : numbers.get(region);
