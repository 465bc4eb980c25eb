/** How a hook says something to the runner: the toast that the screen hands it. */
export type Say = (message: {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}) => void;
