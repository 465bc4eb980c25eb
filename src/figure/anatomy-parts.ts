/** What can be seen and named inside the hip. */
export const ANATOMY_PARTS = ['psoas', 'iliacus', 'spine', 'pelvis', 'femur'] as const;
export type AnatomyPart = (typeof ANATOMY_PARTS)[number];

/** The part that a shape of the picture belongs to, by the shape's id. */
export function anatomyPartOf(shapeId: string): AnatomyPart | undefined {
  if (shapeId === 'psoas' || shapeId === 'iliacus') return shapeId;
  if (shapeId.startsWith('bone-vertebra')) return 'spine';
  if (shapeId === 'bone-pelvis' || shapeId === 'bone-sacrum') return 'pelvis';
  return shapeId === 'bone-femur' ? 'femur' : undefined;
}
