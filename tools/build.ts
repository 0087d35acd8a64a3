// `npm run build [-- TARGET ...]`: dist/chrome, dist/firefox and dist/cli, or the targets named.

import { pathToFileURL } from "node:url";
import { build } from "vite";

export const TARGETS = ["chrome", "firefox", "cli"];

export async function buildTargets(targets = TARGETS): Promise<void> {
  for (const mode of targets) await build({ mode, logLevel: "warn" });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const named = process.argv.slice(2);
  await buildTargets(named.length > 0 ? named : TARGETS);
}
