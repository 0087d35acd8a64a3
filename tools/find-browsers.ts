// Finds the installed browsers, installs what is missing on Debian as root, and elsewhere says what to install.
// As a command (`tsx tools/find-browsers.ts`): makes sure that both are there, and prints where.

import { type CommonSpawnOptions, execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

export type BrowserKind = "chrome" | "firefox";

interface Known {
  /** What a person would call it. */
  label: string;
  /** Overrides the search: a path. */
  variable: string;
  commands: string[];
  places: string[];
  debian: string[];
}

const { ProgramFiles = "C:\\Program Files", "ProgramFiles(x86)": programs86 = "C:\\Program Files (x86)" } =
  process.env;
const { LOCALAPPDATA: local = "" } = process.env;

const KNOWN: Record<BrowserKind, Known> = {
  chrome: {
    label: "Chrome, Chromium or Edge (125 or later)",
    variable: "FIRSTHAND_CHROME",
    commands: [
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
      "microsoft-edge",
      "microsoft-edge-stable",
    ],
    places: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      ...[ProgramFiles, programs86, local].flatMap((root) => [
        path.join(root, "Google\\Chrome\\Application\\chrome.exe"),
        path.join(root, "Chromium\\Application\\chrome.exe"),
        path.join(root, "Microsoft\\Edge\\Application\\msedge.exe"),
      ]),
    ],
    debian: ["chromium"],
  },
  firefox: {
    label: "Firefox (142 or later)",
    variable: "FIRSTHAND_FIREFOX",
    commands: ["firefox", "firefox-esr", "firefox-developer-edition"],
    places: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox",
      ...[ProgramFiles, programs86].map((root) => path.join(root, "Mozilla Firefox\\firefox.exe")),
    ],
    debian: ["firefox-esr"],
  },
};

/** Path of the browser's program; null when it is not installed. */
function findBrowser(kind: BrowserKind): string | null {
  const { variable, commands, places } = KNOWN[kind];
  const chosen = process.env[variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${variable} names ${chosen}, which does not exist`);
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...onPath, ...places].find((candidate) => existsSync(candidate)) ?? null;
}

const isDebianRoot = () => existsSync("/etc/debian_version") && process.getuid?.() === 0;

/**
 * Paths of the browsers asked for. What is missing is installed on Debian as root, with a Japanese font, which
 * screenshots need. Throws an Error that says what to install where that can't be done.
 */
export function requireBrowsers<K extends BrowserKind>(kinds: readonly K[]): Record<K, string> {
  const missing = kinds.filter((kind) => findBrowser(kind) === null);
  if (missing.length > 0 && isDebianRoot()) installOnDebian(missing.flatMap((kind) => KNOWN[kind].debian));
  const paths = kinds.map((kind) => [kind, findBrowser(kind)] as const);
  const absent = paths.filter(([, found]) => found === null);
  if (absent.length > 0) {
    const wants = absent.map(([kind]) => {
      const { label, debian, variable } = KNOWN[kind];
      return `  - ${label}: install it (Debian, Ubuntu: sudo apt-get install ${debian.join(" ")}), or set ${variable} to its path`;
    });
    throw new Error(`These browsers are needed and were not found:\n${wants.join("\n")}`);
  }
  return Object.fromEntries(paths) as Record<K, string>;
}

function installOnDebian(packages: string[]): void {
  const wanted = [...packages, "fonts-noto-cjk"];
  console.error(`Installing ${wanted.join(", ")} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options: CommonSpawnOptions = { stdio: ["ignore", "ignore", "inherit"], env: environment };
  spawnSync("apt-get", ["update", "-qq"], options);
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...wanted], options);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    for (const [kind, found] of Object.entries(requireBrowsers(["chrome", "firefox"])))
      console.log(`${kind}: ${found}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
