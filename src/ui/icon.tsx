const paths = {
  today: 'M4 11.5 12 5l8 6.5V20h-5.5v-5h-5v5H4z',
  move: 'M13.5 5.5a2 2 0 1 0 0-.01M7 21l3-5 2-1.5M5 12l3-3.5h4l2.5 3 3.5.5M12 9l-1.5 5.5 4 2.5.5 4.5',
  log: 'M6 4h12v16H6zM9 9h6M9 13h6M9 17h3',
  trend: 'M4 4v16h16M7 15l4-4 3 2 5-6',
  learn: 'M12 6.5C10 5 7 4.7 4 5v13c3-.3 6 0 8 1.5 2-1.5 5-1.8 8-1.5V5c-3-.3-6 0-8 1.5zm0 0v13',
  settings:
    'M4 8h9M17 8h3M4 16h3M11 16h9M15 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM9 13.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  back: 'M14.5 5 8 12l6.5 7',
  forward: 'M9.5 5 16 12l-6.5 7',
  check: 'M5 12.5 10 17.5 19.5 7',
  close: 'M6 6l12 12M18 6 6 18',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  play: 'M8 5.5v13l11-6.5z',
  skip: 'M6 5.5v13l9-6.5zM18.5 5.5v13',
  lock: 'M6.5 11h11v9h-11zM9 11V8a3 3 0 0 1 6 0v3',
  warn: 'M12 4 21 19.5H3zM12 10v4.5M12 17v.5',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13',
  edit: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
} as const;

export type IconName = keyof typeof paths;

export const iconNames = Object.keys(paths) as readonly IconName[];

/** A drawn sign beside a word; it never stands for the word. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    className="icon"
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.9"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={paths[name]} />
  </svg>
);
