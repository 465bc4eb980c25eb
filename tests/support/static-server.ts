import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
};

export type StaticServer = {
  readonly origin: string;
  /** Every path that was asked for. */
  readonly asked: readonly string[];
  readonly stop: () => Promise<void>;
};

/** A plain static host: files, a folder's index.html, and 404.html for the rest. It can be stopped dead. */
export const serve = async (folder: string, base = '/', port = 0): Promise<StaticServer> => {
  const root = resolve(folder);
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    asked.push(path);
    const file = path.startsWith(base) ? fileOf(root, path.slice(base.length)) : undefined;
    const found = file ?? join(root, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(found)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    createReadStream(found).pipe(response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(port, 'localhost', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://localhost:${address.port}`,
    asked,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        for (const socket of sockets) socket.destroy();
      }),
  };
};

const fileOf = (root: string, path: string): string | undefined => {
  const candidates = [join(root, path), join(root, path, 'index.html')];
  return candidates.find(
    (file) =>
      (file === root || file.startsWith(root + sep)) && existsSync(file) && statSync(file).isFile(),
  );
};
