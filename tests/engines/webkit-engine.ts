import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Driver,
  type Engine,
  type Name,
  patienceMs,
  phone,
  type Role,
  takenOver,
} from './driver.ts';
import { morningZone } from './morning.ts';
import { type Ask, until, webDriverAt } from './webdriver.ts';

export type WebKitPrograms = Readonly<Record<'driver' | 'browser' | 'screen', string>>;

/** WebKitGTK's small browser. It cannot run without a screen, so it gets one that nobody sees. */
export const startWebKit = async (programs: WebKitPrograms): Promise<Engine> => {
  const settings = narrowWindows();
  const screen = spawn(programs.screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      TZ: morningZone,
      LANG: 'en_GB.UTF-8',
      DISPLAY: `:${await firstLine(screen)}`,
      XDG_CONFIG_HOME: settings,
      // Nobody who is root, or in a container, can make its sandbox. It opens nothing but our own pages.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const ask = webDriverAt(`http://127.0.0.1:${port}`);
  await until('WebKitWebDriver', patienceMs, async () => {
    await ask('GET', '/status');
    return true;
  });

  const session = async () => {
    // Danger: WebKit (seen in 2.50.6) keeps a page that was left while IndexedDB worked, its transaction with it, and no
    // other page can write until it lets go. A runner moves inside the app; the tests load page after page.
    const args = ['--automation', '--enable-page-cache=false'];
    const browserOptions = { binary: programs.browser, args };
    const { sessionId, capabilities } = await ask<{
      sessionId: string;
      capabilities: { browserVersion: string };
    }>('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } },
    });
    const inSession: Ask = (method, path, body) =>
      ask(method, `/session/${sessionId}${path}`, body);
    return { ask: inSession, version: capabilities.browserVersion };
  };
  const first = await session();
  await first.ask('DELETE', '');
  return {
    version: first.version,
    visit: async (origin) => {
      const { ask } = await session();
      await beAPhone(ask);
      return {
        ...driverOf(ask, origin),
        leave: async () => {
          await ask('DELETE', '');
        },
      };
    },
    close: async () => {
      driver.kill();
      screen.kill();
      rmSync(settings, { recursive: true });
    },
  };
};

/** Its toolbar would be wider than a phone. */
const narrowWindows = () => {
  const folder = mkdtempSync(join(tmpdir(), 'hipwise-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(
    join(folder, 'gtk-3.0/gtk.css'),
    '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }',
  );
  return folder;
};

const beAPhone = async (ask: Ask) => {
  await ask('POST', '/window/rect', phone);
  const bars = await ask<number>('POST', '/execute/sync', {
    script: 'return outerHeight - innerHeight',
    args: [],
  });
  await ask('POST', '/window/rect', { ...phone, height: phone.height + bars });
};

const firstLine = (screen: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('the screen did not start')));
    screen.stdio[3]?.once('data', (number) => resolve(String(number).trim()));
  });

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Which elements can have a role; what they are is then asked of the browser. */
const candidates: Readonly<Record<Role, string>> = {
  button: 'button',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  radio: 'input[type=radio]',
  textbox: 'textarea, input[type=text]',
};

const isNamed = (name: Name, found: string) =>
  typeof name === 'string' ? found === name : name.test(found);

/** How W3C WebDriver writes that a value is an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

const driverOf = (ask: Ask, origin: string): Driver => {
  const elements = async (css: string) => {
    const found = await ask<readonly Record<string, string>[]>('POST', '/elements', {
      using: 'css selector',
      value: css,
    });
    return found.flatMap((reference) => Object.values(reference));
  };
  const script = <Result>(code: string, ...args: readonly unknown[]) =>
    ask<Result>('POST', '/execute/sync', { script: code, args });
  const find = async (role: Role, name: Name) => {
    for (const id of await elements(candidates[role])) {
      const about = <Answer>(what: string) => ask<Answer>('GET', `/element/${id}/${what}`);
      if (
        isNamed(name, await about('computedlabel')) &&
        (await about('computedrole')) === role &&
        (await script('return arguments[0].checkVisibility()', { [elementKey]: id }))
      )
        return id;
    }
    return undefined;
  };
  const onceFound = async (role: Role, name: Name, act: string, how: object) => {
    await until(`${role} ${name}`, patienceMs, async () => {
      const id = await find(role, name);
      if (id === undefined || !(await ask<boolean>('GET', `/element/${id}/enabled`))) return false;
      // Its own way into view ends under the bar at the bottom of the screen.
      await script('arguments[0].scrollIntoView({ block: "center" })', { [elementKey]: id });
      await ask('POST', `/element/${id}/${act}`, how);
      return true;
    });
  };
  const ready = () =>
    until('the app', patienceMs, async () => (await elements(takenOver)).length > 0);
  const open = async (path: string) => {
    await ask('POST', '/url', { url: origin + path });
    await ready();
  };
  return {
    open,
    reload: async () => {
      await ask('POST', '/refresh', {});
      await ready();
    },
    openAnew: async (path) => {
      const { handle } = await ask<{ handle: string }>('POST', '/window/new', { type: 'tab' });
      await ask('DELETE', '/window');
      await ask('POST', '/window', { handle });
      await open(path);
    },
    // An element that went away while it was asked is not shown.
    shows: (role, name) =>
      find(role, name).then(
        (id) => id !== undefined,
        () => false,
      ),
    press: (role, name) => onceFound(role, name, 'click', {}),
    fill: async (field, text) => {
      await onceFound('textbox', field, 'clear', {});
      await onceFound('textbox', field, 'value', { text });
    },
    words: () => script('return document.body.innerText'),
    choose: (file) =>
      until('the file field', patienceMs, async () => {
        const [field] = await elements('input[type=file]');
        await ask('POST', `/element/${field}/value`, { text: file });
        return true;
      }),
    inPage: (run, given) =>
      ask('POST', '/execute/async', {
        script: `const [given, done] = arguments; Promise.resolve((${run})(given)).then(done)`,
        args: [given ?? null],
      }),
    picture: async () => Buffer.from(await ask<string>('GET', '/screenshot'), 'base64'),
  };
};
