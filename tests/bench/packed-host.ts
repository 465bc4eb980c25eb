import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Slow 4G as browsers' own tools simulate it: so long for every request, so much for all of them together. */
const latencyMs = 562.5;
const bytesPerMs = 1474.56 / 8;
const sliceBytes = 4096;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
};
const isPacked = (type: string) => !type.startsWith('image/png') && !type.startsWith('audio/');
const typeOf = (file: string) => types[extname(file)] ?? 'application/octet-stream';

/** What was sent once, by file. */
const packed = new Map<string, Buffer>();
const bodyOf = (file: string): Buffer => {
  const known = packed.get(file);
  if (known) return known;
  const raw = readFileSync(file);
  const body = isPacked(typeOf(file)) ? brotliCompressSync(raw) : raw;
  packed.set(file, body);
  return body;
};

/** As a host does when a site is handed to it. Packed on request, each page would wait for its own size a second time. */
const packAll = (folder: string): void => {
  for (const entry of readdirSync(resolve(folder), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) bodyOf(join(entry.parentPath, entry.name));
};

export type PackedHost = {
  readonly origin: string;
  /** Bytes sent so far, headers aside. */
  readonly sent: () => number;
  readonly stop: () => Promise<void>;
};

/**
 * A static host that packs what it sends, on request behind a slow network. The slowness is in the host, not in the
 * browser's tools: those would leave a service worker's own downloads at full speed.
 */
export const packedHost = async (
  folder: string,
  { slow }: { readonly slow: boolean },
): Promise<PackedHost> => {
  packAll(folder);
  const root = resolve(folder);
  const sockets = new Set<Socket>();
  let sent = 0;
  let freeAt = 0;

  const fileFor = (path: string): string | undefined => {
    const asked = join(root, path);
    const file = [asked, join(asked, 'index.html')].find(
      (one) => one.startsWith(root + sep) && statSync(one, { throwIfNoEntry: false })?.isFile(),
    );
    return file;
  };

  const server = createServer(async (request, response) => {
    if (slow) await passed(latencyMs);
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const file = fileFor(path) ?? fileFor('404.html');
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = typeOf(file);
    const body = bodyOf(file);
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ...(isPacked(type) ? { 'content-encoding': 'br' } : {}),
    });
    for (let at = 0; at < body.length && !response.destroyed; at += sliceBytes) {
      const slice = body.subarray(at, at + sliceBytes);
      const now = performance.now();
      freeAt = Math.max(freeAt, now) + slice.length / bytesPerMs;
      if (slow && freeAt - now > 4) await passed(freeAt - now);
      sent += slice.length;
      response.write(slice);
    }
    response.end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    sent: () => sent,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        for (const socket of sockets) socket.destroy();
      }),
  };
};

const passed = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
