// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anatomyShapes } from '#src/figure/anatomy.ts';
import { LOOKS } from '#src/figure/figures.ts';
import type { Motion } from '#src/figure/motion.ts';
import { MovingFigure } from '#src/ui/moving-figure.tsx';
import { motions } from './all-motions.ts';

const motion = find('standing-crane');

function find(id: string): Motion {
  const found = motions.find(([file]) => file === id)?.[1];
  if (found === undefined) throw new Error(`no motion ${id}`);
  return found;
}

/** A browser whose frames, screen and wishes the test decides. */
const page = {
  frames: new Map<number, FrameRequestCallback>(),
  seen: (_visible: boolean): void => undefined,
  now: 0,
  /** How long it seems to take to draw: each look at the clock finds it so much later. */
  drawingMs: 0,
  clock: 0,
  frame(ms = 16): number {
    const due = [...page.frames.values()];
    page.frames.clear();
    page.now += ms;
    for (const draw of due) draw(page.now);
    return due.length;
  },
};

let root: Root | undefined;
let host: HTMLElement;

beforeEach(() => {
  let next = 1;
  page.frames.clear();
  page.drawingMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    page.clock += page.drawingMs;
    return page.clock;
  });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => {
    page.frames.set(next, draw);
    return next++;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => page.frames.delete(id));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        page.seen = (isIntersecting) => tell([{ isIntersecting }]);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  prefersReducedMotion(false);
  host = document.createElement('div');
});

afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function prefersReducedMotion(matches: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches, addEventListener() {}, removeEventListener() {} }));
}

function show(props: Partial<Parameters<typeof MovingFigure>[0]>): void {
  root ??= createRoot(host);
  const shown = root;
  act(() => shown.render(createElement(MovingFigure, { motion, ...props })));
}

const picture = (): string[] =>
  [...host.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');

describe('the moving figure on a page', () => {
  it('is plain markup before any script runs, without style attributes', () => {
    const html = renderToString(
      createElement(MovingFigure, { motion, label: 'One leg, knee lifted' }),
    );
    expect(html).toContain('<path d="M');
    expect(html).toContain('aria-label="One leg, knee lifted"');
    expect(html).not.toContain('style=');
  });

  it('hydrates without a complaint', () => {
    const complaint = vi.spyOn(console, 'error');
    const element = createElement(MovingFigure, { motion, playing: true });
    host.innerHTML = renderToString(element);
    act(() => {
      root = hydrateRoot(host, element);
    });
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });

  it('moves by rewriting its paths in place', () => {
    show({ playing: true });
    page.seen(true);
    const paths = [...host.querySelectorAll('path')];
    const before = picture();
    for (let i = 0; i < 100; i++) page.frame(33);
    expect(picture()).not.toEqual(before);
    expect([...host.querySelectorAll('path')]).toEqual(paths);
  });

  it('carries the letter of its side along on the limb that works', () => {
    show({ playing: true, side: 'left', sideLetter: 'L' });
    const mark = host.querySelector('.side-mark');
    const before = mark?.getAttribute('transform');
    page.seen(true);
    for (let i = 0; i < 100; i++) page.frame(33);
    expect(mark?.textContent).toBe('L');
    expect(mark?.getAttribute('transform')).not.toBe(before);
  });

  it('leaves every path where it is when more is shown beneath the letter', () => {
    show({ playing: true, sideLetter: 'R' });
    page.seen(true);
    page.frame();
    show({ playing: true, sideLetter: 'R', inside: anatomyShapes });
    page.seen(true);
    page.frame();
    expect(host.querySelectorAll('path[transform]')).toHaveLength(0);
    expect(host.querySelector('.side-mark')?.hasAttribute('d')).toBe(false);
  });

  it('has no letter where both sides do the same, and none without a side to tell', () => {
    show({ motion: find('squat'), sideLetter: 'R' });
    expect(host.querySelector('.side-mark')).toBeNull();
    show({});
    expect(host.querySelector('.side-mark')).toBeNull();
  });

  it('follows the phase it is given', () => {
    let phase = 0;
    show({ playing: true, phaseAt: () => phase });
    page.seen(true);
    page.frame();
    const start = picture();
    phase = 0.5;
    page.frame();
    const middle = picture();
    phase = 1;
    page.frame();
    expect(middle).not.toEqual(start);
    expect(picture()).toEqual(start);
  });

  it.each([
    ['paused', () => show({ playing: false })],
    ['off screen', () => show({ playing: true })],
    [
      'out of sight again',
      () => {
        show({ playing: true });
        page.seen(true);
        page.seen(false);
      },
    ],
    [
      'paused after playing',
      () => {
        show({ playing: true });
        page.seen(true);
        page.frame();
        show({ playing: false });
      },
    ],
    [
      'shown to someone who wants less motion',
      () => {
        prefersReducedMotion(true);
        show({ playing: true });
        page.seen(true);
      },
    ],
  ])('asks for no frame when %s', (_, arrange) => {
    arrange();
    expect(page.frames.size).toBe(0);
  });

  it('asks for no frame while the tab is hidden, and goes on when it is back', () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    show({ playing: true });
    page.seen(true);
    expect(page.frames.size).toBe(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(page.frames.size).toBe(1);
    hidden.mockRestore();
  });

  it('shows the other side, another look and another motion when told so, also while it stands still', () => {
    show({});
    const right = picture();
    show({ side: 'left' });
    const left = picture();
    expect(left).not.toEqual(right);
    show({ look: LOOKS[2] });
    expect(picture()).not.toEqual(right);
    show({});
    expect(picture()).toEqual(right);
    show({ motion: find('squat') });
    expect(picture()).not.toEqual(right);
  });

  it('leaves every second frame to the page where drawing takes long', () => {
    const moved = () => {
      const before = picture();
      page.frame();
      return JSON.stringify(picture()) !== JSON.stringify(before);
    };
    show({ playing: true });
    page.seen(true);
    // It begins in a hold.
    for (let i = 0; i < 1000 && !moved(); i++);
    expect([moved(), moved(), moved(), moved()]).toEqual([true, true, true, true]);
    page.drawingMs = 20;
    page.frame();
    expect([moved(), moved(), moved(), moved()]).toEqual([false, true, false, true]);
  });

  it('stays where it was when paused: it does not go back to rest', () => {
    show({});
    const atRest = picture();
    show({ playing: true });
    page.seen(true);
    for (let i = 0; i < 100; i++) page.frame(33);
    show({ playing: false });
    const paused = picture();
    expect(paused).not.toEqual(atRest);
    show({ playing: false });
    expect(picture()).toEqual(paused);
  });
});
