/** What is looked for on a page: its role, and the name that is read out for it. */
export type Role = 'button' | 'heading' | 'link' | 'radio' | 'textbox';
export type Name = string | RegExp;

/** The app in one browser: what a runner can do there, and what can be read off it. */
export type Driver = {
  /** Opens an address of the app, `/trend/`, and waits until it can be used. */
  readonly open: (path: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Opens an address in a new tab and closes the one before it. */
  readonly openAnew: (path: string) => Promise<void>;
  readonly shows: (role: Role, name: Name) => Promise<boolean>;
  /** Waits until something is shown with this role and name, and taps the first. */
  readonly press: (role: Role, name: Name) => Promise<void>;
  readonly fill: (field: string, text: string) => Promise<void>;
  /** Every word on the screen. */
  readonly words: () => Promise<string>;
  /** Hands a file to the one file field of the screen. */
  readonly choose: (file: string) => Promise<void>;
  /** Runs a function in the page; it sees nothing of outside but what it is given. */
  readonly inPage: <Given, Result>(
    run: (given: Given) => Result | Promise<Result>,
    given: Given,
  ) => Promise<Result>;
  readonly picture: () => Promise<Buffer>;
};

/** A browser that runs, as wide and as high as a phone. */
export type Engine = {
  readonly version: string;
  /** The app as somebody meets it who was never at this origin. */
  readonly visit: (origin: string) => Promise<Driver & { readonly leave: () => Promise<void> }>;
  readonly close: () => Promise<void>;
};

export const phone = { width: 360, height: 740 };

export const patienceMs = 20_000;

/** There once the app's script has taken the page over; before, a tap does nothing. */
export const takenOver = '#root[data-ready]';
