/** The shelves of Learn, in their order. */
export const articleTopics = ['anatomy', 'stretches', 'strength', 'gait', 'care', 'about'] as const;
