import { matchPath } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import { routes } from '#src/app/routes.tsx';
import { screens } from '#tests/support/app-page.ts';

const pages = routes.filter((route) => route.prerendered.length > 0);

/** The route of an address; one with an id comes after those it would swallow. */
const kindOf = (address: string) => routes.find(({ path }) => matchPath(path, address))?.path;

describe('every kind of screen', () => {
  it.each(pages.map(({ path }) => path))(
    '%s is among those that are looked at in the browser',
    (path) => {
      expect(screens.map(kindOf)).toContain(path);
    },
  );
});
