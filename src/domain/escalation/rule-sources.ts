/** How far a source behind a number was seen: read itself, seen only as quoted by somebody else, or no source but our own choice. */
export type SourceBasis = 'read' | 'quoted' | 'own-choice';

type SourceRow = { readonly id: string; readonly basis: SourceBasis; readonly doi?: string };

const rows = [
  { id: 'own-choice', basis: 'own-choice' },
  { id: 'thorborg-2017', basis: 'read', doi: '10.1136/bjsports-2016-096675' },
  { id: 'boonstra-2016', basis: 'read', doi: '10.3389/fpsyg.2016.01466' },
  { id: 'farrar-2001', basis: 'read', doi: '10.1016/S0304-3959(01)00349-9' },
  { id: 'dworkin-2008', basis: 'read' },
  { id: 'jensen-mcfarland-1993', basis: 'read', doi: '10.1016/0304-3959(93)90148-I' },
  { id: 'broderick-2008', basis: 'read', doi: '10.1016/j.pain.2008.03.024' },
  { id: 'bailey-2020', basis: 'read' },
  { id: 'acsm-getp-11', basis: 'read' },
  { id: 'yamato-2015', basis: 'read' },
  { id: 'treede-2015', basis: 'read', doi: '10.1097/j.pain.0000000000000160' },
  { id: 'thorborg-2016', basis: 'read', doi: '10.1007/s00167-015-3583-y' },
  { id: 'uk-msk-leaflets', basis: 'read' },
  { id: 'nhs-hip-pain', basis: 'quoted' },
  { id: 'nhs-sprains', basis: 'quoted' },
  { id: 'nice-cks', basis: 'quoted' },
  { id: 'nhs-cauda-equina-leaflets', basis: 'read' },
  { id: 'testicular-torsion-pages', basis: 'read' },
  { id: 'hernia-gp-notes', basis: 'read' },
  { id: 'psoas-abscess-cases', basis: 'read' },
  { id: 'robertson-wood-2017', basis: 'read', doi: '10.1055/s-0043-103946' },
  { id: 'bjsm-i-test-case', basis: 'read' },
  { id: 'red-flag-lists', basis: 'read' },
  { id: 'ioc-reds-2023', basis: 'read', doi: '10.1136/bjsports-2023-106994' },
  { id: 'aafp-2014', basis: 'read' },
  { id: 'serner-2018', basis: 'read' },
  { id: 'phillips-1988', basis: 'read', doi: '10.1007/BF00365136' },
  { id: 'nerve-root-lists', basis: 'read' },
  { id: 'nice-ng226', basis: 'read' },
] as const satisfies readonly SourceRow[];

export type RuleSourceId = (typeof rows)[number]['id'];

export type RuleSource = SourceRow & { readonly id: RuleSourceId };

/** Every source that a number or a red flag of the rule cites. Ids only: titles and links are words, and live with the other words. */
export const ruleSources: readonly RuleSource[] = rows;
