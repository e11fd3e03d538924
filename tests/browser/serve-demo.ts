import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { includeParts } from './include-parts';

const FOLDER = join(import.meta.dirname, '../demo');
/** Below these paths other folders are served than the demo site. */
const OTHER_FOLDERS = { '/hostile/': '../hostile', '/live/': '../live', '/fixtures/': '../fixtures' } as const;
/** Below this path stand the pages that the article detector is tested on. */
export const FIXTURE_PAGES = '/fixtures/pages';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};

/** Below this path the same pages are served under the strictest policy that a site can set. */
const STRICT = '/strict';
const STRICT_POLICY = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A page says in its name under which policy it is served. */
function findPolicy(path: string): string | null {
  if (path.startsWith(`${STRICT}/`) || path.endsWith('.strict.html')) return STRICT_POLICY;
  return path.endsWith('.sandbox.html') ? 'sandbox' : null;
}

function findFile(path: string): string {
  const bare = path.startsWith(`${STRICT}/`) ? path.slice(STRICT.length) : path;
  const other = Object.entries(OTHER_FOLDERS).find(([below]) => bare.startsWith(below));
  if (!other) return join(FOLDER, normalize(bare.endsWith('/') ? `${bare}index.html` : bare));
  const [below, folder] = other;
  return join(import.meta.dirname, folder, normalize(`/${bare.slice(below.length)}`));
}

/** What the site is called when browsers reach it through this server as their proxy. */
export const DEMO_HOST = 'larkfield-courier.example';
/** The same site under another name, to tell apart what is set for one site. */
export const OTHER_HOST = 'larkfield-courier.test';

export const DEMO_ARTICLE = '/world/a-drive-in-pyongyang.html';
export const OTHER_ARTICLE = '/city/night-trams.html';
export const STRICT_ARTICLE = `${STRICT}${DEMO_ARTICLE}`;
export const FRONT_PAGE = '/';

export interface DemoServer {
  readonly port: number;
  /** Every address asked for so far, of whatever host. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

function answer(path: string, file: string, response: ServerResponse, head: string): void {
  const policy = findPolicy(path);
  try {
    const content = readFileSync(file);
    const isPage = /html$/.test(file);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'text/html; charset=utf-8',
      ...(policy ? { 'content-security-policy': policy } : {}),
    });
    response.end(isPage ? includeParts(content.toString()).replace('<head>', `<head>${head}`) : content);
  } catch {
    response.writeHead(404).end('There is no such page.');
  }
}

/**
 * Serves tests/demo on loopback, directly and as a proxy. A browser that uses it as its proxy can reach nothing else,
 * and everything it tries to reach stands in `requests`. `head` is put into every page's head. `more` are files that are
 * served at paths of their own.
 */
export async function serveDemo(head = '', more: ReadonlyMap<string, string> = new Map()): Promise<DemoServer> {
  const requests: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const { port } = server.address() as { port: number };
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    requests.push(url.href);
    const { hostname, pathname } = url;
    if (![DEMO_HOST, OTHER_HOST, '127.0.0.1', 'localhost'].includes(hostname)) response.writeHead(502).end();
    else answer(pathname, more.get(pathname) ?? findFile(pathname), response, head);
  });
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
