import { describe, expect, it } from 'vitest';
import { fuzz } from '#tests/fuzz/fuzzing.ts';

describe('files from strangers', () => {
  // The long run is `npm run fuzz`.
  it('are refused with the field named, or read cleanly; nothing throws', () => {
    const { clean, refused, faults } = fuzz(600, 20_261_123);
    expect(faults).toEqual([]);
    expect(refused).toBeGreaterThan(300);
    expect(clean).toBeGreaterThan(20);
  });
});
