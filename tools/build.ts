// `npm run build [-- TARGET ...]`: dist/chrome, dist/firefox and dist/cli, or the targets named.

import { build } from "vite";

const targets = process.argv.slice(2);
for (const mode of targets.length > 0 ? targets : ["chrome", "firefox", "cli"]) {
  await build({ mode, logLevel: "warn" });
}
