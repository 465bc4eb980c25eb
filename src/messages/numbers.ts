/** "1 day", "2 days" */
export const counted = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one}` : `${n} ${many}`;

/** 0.25: "25 %", never parted at the end of a line. */
export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
