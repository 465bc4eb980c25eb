import type { ManifestOptions } from 'vite-plugin-pwa';
import { messages, manifestWords as words } from '#src/messages/language.ts';

const shortcutIcon = { src: 'icon-192.png', sizes: '192x192', type: 'image/png' };

/** What the phone knows of the app before it runs. Every address is relative to the manifest, so that it holds under any base path. */
export const webManifest: Partial<ManifestOptions> = {
  id: './',
  name: 'Hipwise',
  short_name: 'Hipwise',
  description: words.description,
  lang: messages.language,
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  orientation: 'any',
  background_color: '#f8f5f0',
  theme_color: '#f8f5f0',
  categories: ['health', 'fitness', 'sports'],
  icons: [
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icon-monochrome-512.png', sizes: '512x512', type: 'image/png', purpose: 'monochrome' },
  ],
  // "Open with" for a backup file; the settings screen takes it in.
  file_handlers: [{ action: './settings/', accept: { 'application/json': ['.json'] } }],
  shortcuts: [
    { name: words.warmUp, url: './play/warm-up/', icons: [shortcutIcon] },
    { name: words.coolDown, url: './play/cool-down/', icons: [shortcutIcon] },
    { name: words.log, url: './log/', icons: [shortcutIcon] },
  ],
  screenshots: [
    ...(['today', 'player', 'trend'] as const).map((name) => ({
      src: `screenshot-${name}.png`,
      sizes: '780x1688',
      type: 'image/png',
      form_factor: 'narrow' as const,
      label: words.pictures[name],
    })),
    {
      src: 'screenshot-wide.png',
      sizes: '1280x800',
      type: 'image/png',
      form_factor: 'wide',
      label: words.pictures.wide,
    },
  ],
};
