// Builds the pages of the harness and serves them, with the icons beside them, on a free port.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import preact from "@preact/preset-vite";
import { build, preview } from "vite";

const pages = ["panel", "options", "welcome"] as const;

export interface Harness {
  /** Address of a page of the harness with what it is asked to show. */
  address(page: (typeof pages)[number], asked: Record<string, string>): string;
  close(): Promise<void>;
}

export async function serveHarness(): Promise<Harness> {
  const root = import.meta.dirname;
  const outDir = await mkdtemp(path.join(tmpdir(), "firsthand-panel-"));
  const common = {
    root,
    configFile: false as const,
    logLevel: "warn" as const,
    publicDir: path.resolve(root, "../../../public"),
  };
  await build({
    ...common,
    plugins: [preact()],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      // As the extension is built: older ones get light-dark() compiled away, and tests could not ask for a scheme.
      target: "firefox142",
      rollupOptions: { input: pages.map((page) => path.join(root, `${page}.html`)) },
    },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
  const base = server.resolvedUrls!.local[0]!;
  return {
    address: (page, asked) => `${base}${page}.html?${new URLSearchParams(asked)}`,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
