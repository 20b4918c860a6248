import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is served at one path. HTML unless the headers say otherwise. */
export interface ServedPage {
  body: string | Buffer;
  headers?: Record<string, string>;
}

/** A web site on this machine. */
export interface PageServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Paths asked for so far, in order. */
  readonly requests: string[];
  /** Adds or replaces pages, by path (`/story`). */
  add(pages: Record<string, ServedPage>): void;
  close(): Promise<void>;
}

/** Serves pages on 127.0.0.1, on a free port unless one is given. Anything else is a 404. */
export async function servePages(pages: Record<string, ServedPage>, port = 0): Promise<PageServer> {
  const served = new Map(Object.entries(pages));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(pathname);
    const page = served.get(pathname);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page?.headers });
    response.end(page?.body ?? 'Not found');
  });
  return {
    origin: `http://127.0.0.1:${await listen(server, port)}`,
    requests,
    add: (more) => Object.entries(more).forEach(([path, page]) => served.set(path, page)),
    close: () => closeServer(server),
  };
}

/** Listens on 127.0.0.1 and gives the port. Throws a clear error when it is taken. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use. Choose another one.`) : error),
    );
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Closes a server without waiting for browsers that keep connections open. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
