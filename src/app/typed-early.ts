type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Left = { readonly checked: boolean; readonly value: string };

/**
 * A prerendered form can be used before its script has come, and hydration sets every control back to what was
 * prerendered. This keeps what the runner had answered by then; call what it returns once the page is taken over.
 */
export const keepTypedEarly = (root: HTMLElement): (() => void) => {
  const left = new Map<Control, Left>();
  const keep = (control: Control) =>
    left.set(control, {
      checked: control instanceof HTMLInputElement && control.checked,
      value: control.value,
    });
  // After a reload or a step back the browser fills forms in by itself: that is nobody's answer.
  const [navigation] = performance.getEntriesByType('navigation');
  if (navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate')
    for (const control of root.querySelectorAll<Control>('input, textarea, select'))
      if (isChanged(control)) keep(control);

  const onInput = ({ target }: Event) => {
    if (isControl(target)) keep(target);
  };
  root.addEventListener('input', onInput, { capture: true });
  return () => {
    root.removeEventListener('input', onInput, { capture: true });
    for (const [control, answer] of left) if (control.isConnected) giveBack(control, answer);
    // Once: what is answered from now on is the screen's own.
    left.clear();
  };
};

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

const isChanged = (control: Control): boolean => {
  if (control instanceof HTMLSelectElement)
    return [...control.options].some((one) => one.selected !== one.defaultSelected);
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (control.type === 'file') return control.value !== '';
  return isTick(control)
    ? control.checked && !control.defaultChecked
    : control.value !== control.defaultValue;
};

const isTick = ({ type }: Control) => type === 'radio' || type === 'checkbox';

/** As if the runner did it now. React has taken the answer for the state it began with: only what differs from that reaches the screen. */
const giveBack = (control: Control, { checked, value }: Left): void => {
  if (control instanceof HTMLInputElement && isTick(control)) {
    control.checked = !checked;
    control.click();
    return;
  }
  if (control.type !== 'file') {
    control.value = '';
    // React overrides `value` on the element, to tell its own writing from the runner's.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(
      control,
      value,
    );
  }
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
};
