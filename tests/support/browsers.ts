import { existsSync } from 'node:fs';
import { arch, platform } from 'node:os';

const systemChromiums = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium for the tests: the one named by CHROMIUM_PATH, the system's, or on 64-bit Linux the one that came with the packages. */
export const chromiumPath = async (): Promise<string> => {
  const named = process.env['CHROMIUM_PATH'];
  const found = [...(named ? [named] : []), ...systemChromiums].find((path) => existsSync(path));
  if (found) return found;
  if (platform() === 'linux' && arch() === 'x64') return packagedChromium();
  throw new Error(
    'No Chromium was found. Install Chrome or Chromium, or set CHROMIUM_PATH to its program.',
  );
};

const packagedChromium = async () => {
  // Read once, at import: it makes the package unpack its own libnss3 and fonts and point the loader at them.
  if (!existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so') && !existsSync('/usr/lib64/libnss3.so'))
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
};

/** Without these a browser started as root, or without a network, fails or fills the log. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
