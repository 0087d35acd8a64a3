// A web site of our own for the browser tests, on a free port of this machine.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ServedPage {
  body: string | Uint8Array;
  /** `text/html; charset=utf-8` unless said; "" for none. */
  type?: string;
  headers?: Record<string, string>;
}

export interface Site {
  /** "http://127.0.0.1:port", without a slash at its end. */
  origin: string;
  close(): void;
}

/** Serves `pageAt(path)` at each path, the query aside; null is 404. */
export async function servePages(pageAt: (path: string) => ServedPage | null): Promise<Site> {
  const server = createServer((request, response) => {
    const page = pageAt(new URL(request.url ?? "/", "http://here").pathname);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    const type = page.type ?? "text/html; charset=utf-8";
    if (type) response.setHeader("content-type", type);
    for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value);
    response.end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
