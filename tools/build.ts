// `npm run build [-- TARGET ...]`: dist/chrome, dist/firefox and dist/cli, or the targets named.

import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

export const TARGETS = ["chrome", "firefox", "cli"];

/** Into `dist/<target>`, or `<folder>/<target>`. */
export async function buildTargets(targets = TARGETS, folder = "dist"): Promise<void> {
  // Whatever the caller's own is, or the same source would make other bytes.
  process.env.NODE_ENV = "production";
  for (const mode of targets)
    await build({ mode, logLevel: "warn", build: { outDir: path.join(folder, mode) } });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const named = process.argv.slice(2);
  await buildTargets(named.length > 0 ? named : TARGETS);
}
