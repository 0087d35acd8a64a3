// Gives a saved page an address of this machine, since extensions may not read files.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** A local file behind an address that extensions may read; web addresses as they are. */
export async function serveFile(target: string): Promise<{ url: string; close(): void }> {
  if (/^https?:/.test(target)) return { url: target, close() {} };
  const file = path.resolve(target);
  const bytes = readFileSync(file);
  // No charset: the file's own declaration decides, as it does for the command line.
  const server = createServer((request, response) => {
    if (request.url !== `/${encodeURIComponent(path.basename(file))}`) response.writeHead(404).end();
    else response.setHeader("content-type", file.endsWith(".txt") ? "text/plain" : "text/html").end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${encodeURIComponent(path.basename(file))}`,
    close: () => server.close(),
  };
}
