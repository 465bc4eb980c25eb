import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import hip from '#content/articles/hip.ts';
import { AnatomyScreen, preloadAnatomy } from '#src/features/learn/anatomy-screen.tsx';
import { ANATOMY_PARTS } from '#src/figure/anatomy-parts.ts';
import { en } from '#src/messages/en.ts';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';

beforeEach(async () => {
  await preloadAnatomy();
});

const page = () => show(<AnatomyScreen />, { services: servicesWith(storage), path: '/', at: '/' });

const slider = () => screen.getByRole('slider', { name: 'Bend the hip' });
const psoasPath = (container: HTMLElement) =>
  container.querySelector('[data-part="psoas"]')?.getAttribute('d');

describe('the hip that bends', () => {
  it('goes from 30 degrees behind to 90 in front, as far as the model holds', () => {
    page();
    expect(slider().getAttribute('min')).toBe('-30');
    expect(slider().getAttribute('max')).toBe('90');
  });

  it.each([
    [45, '45 degrees bent, thigh forward', 'Psoas: 13\u00a0% shorter'],
    [90, '90 degrees bent, thigh forward', 'Psoas: 25\u00a0% shorter'],
    [-20, '20 degrees straightened, thigh behind', 'Psoas: 5\u00a0% longer'],
    [-30, '30 degrees straightened, thigh behind', 'Psoas: 7\u00a0% longer'],
  ])('says %i degrees in words, with the length of the psoas', (degrees, words, length) => {
    const { container } = page();
    const before = psoasPath(container);
    fireEvent.change(slider(), { target: { value: String(degrees) } });
    expect(slider().getAttribute('aria-valuetext')).toBe(words);
    expect(container.textContent).toContain(length);
    expect(psoasPath(container)).not.toBe(before);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain(words);
  });

  it('says that it is a model and names its authors', () => {
    const { container } = page();
    expect(container.textContent).toMatch(/not a measurement/);
    expect(container.textContent).toMatch(/Delp.*CC BY 3\.0/);
  });
});

describe('the parts of the hip', () => {
  it('each have their own section of the article, under the same name', () => {
    expect(hip.sections.map(({ heading }) => heading)).toEqual(
      ANATOMY_PARTS.map((part) => en.anatomy.parts[part]),
    );
  });

  it.each(ANATOMY_PARTS)('show what is said of the %s at its button', async (part) => {
    const { user, container } = page();
    const name = en.anatomy.parts[part];
    await user.click(screen.getByRole('button', { name }));
    expect(screen.getByRole('button', { name }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('heading', { name, level: 3 })).toBeTruthy();
    const section = hip.sections.find(({ heading }) => heading === name);
    for (const { presentedText } of section?.statements ?? []) {
      expect(container.textContent).toContain(presentedText);
    }
  });

  it('can be tapped in the picture', () => {
    const { container } = page();
    const femur = container.querySelector('[data-part="femur"]');
    document.elementFromPoint = () => femur;
    fireEvent.click(screen.getByRole('img'), { clientX: 5, clientY: 5 });
    expect(screen.getByRole('heading', { name: 'Thigh bone', level: 3 })).toBeTruthy();
  });
});
