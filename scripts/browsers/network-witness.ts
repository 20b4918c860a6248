import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { closeServer, listen } from './page-server';

/** A recording proxy: every request of a browser goes through it, so what it has not seen has not been sent. */
export interface NetworkWitness {
  /** `host:port`, for `LaunchOptions.proxy`. */
  readonly address: string;
  /** Requests to anywhere but the allowed origins: `GET http://…` or `CONNECT host:443`. They were refused. */
  foreign(): string[];
  /** All requests so far, the allowed ones included. */
  all(): string[];
  close(): Promise<void>;
}

/** Starts a witness that lets pass what goes to `allowed` origins, and records and refuses everything else. */
export async function startWitness(allowed: readonly string[]): Promise<NetworkWitness> {
  const seen: { line: string; foreign: boolean }[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    const foreign = !allowed.some((origin) => url.startsWith(`${origin}/`));
    seen.push({ line: `${request.method} ${url}`, foreign });
    if (foreign) response.writeHead(502).end('Refused by the network witness');
    else pass(request, response, url);
  });
  // CONNECT opens a tunnel for https and web sockets; our own pages need neither.
  server.on('connect', (request, socket) => {
    seen.push({ line: `CONNECT ${request.url}`, foreign: true });
    socket.end('HTTP/1.1 502 Refused by the network witness\r\n\r\n');
  });
  const port = await listen(server, 0);
  return {
    address: `127.0.0.1:${port}`,
    foreign: () => seen.filter((request) => request.foreign).map((request) => request.line),
    all: () => seen.map((request) => request.line),
    close: () => closeServer(server),
  };
}

function pass(request: IncomingMessage, response: ServerResponse, url: string): void {
  const onward = forward(url, { method: request.method, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}
