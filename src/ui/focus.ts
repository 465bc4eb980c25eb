/** Before the row that holds `control` goes: the row after it takes the focus, else the one before, else the screen's heading. */
export const focusBeside = (control: Element): void => {
  const row = control.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  (beside?.querySelector<HTMLElement>('article, summary') ?? heading())?.focus();
};

/** Gives the focus back to what had it; what is gone by then leaves it to the screen's heading. */
export const focusAgain = (place: Element | null, options: FocusOptions): void => {
  const stands = place instanceof HTMLElement && place.isConnected && place !== document.body;
  (stands ? place : heading())?.focus(options);
};

const heading = () => document.querySelector<HTMLElement>('h1');
