// The build's targets (dist/chrome, dist/firefox, dist/cli), one a mode, and the test projects.
// `npm run build` (tools/build.ts) runs every target; `vite build --mode firefox` runs one.

import { readFileSync } from "node:fs";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import preact from "@preact/preset-vite";
import type { Plugin, UserConfig } from "vite";
import { defineConfig } from "vitest/config";
import { PAGE_WORDS } from "./src/words/page-words.data.ts";
import { packDictionary } from "./tools/pack-dictionary.ts";

type Browser = "chrome" | "firefox";

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const version: string = read("./package.json").version;

/** Chrome's manifest is the source; Firefox's differs in its background page, its sidebar and its own keys. */
export function manifestFor(browser: Browser): ManifestV3Export {
  const { side_panel, minimum_chrome_version, background, permissions, ...rest } = read("./manifest.json");
  const base = { ...rest, version };
  if (browser === "chrome") return { ...base, side_panel, minimum_chrome_version, background, permissions };
  return {
    ...base,
    permissions: permissions.filter((name: string) => name !== "sidePanel"),
    background: { scripts: [background.service_worker], type: "module" },
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: base.name,
      default_icon: base.action.default_icon,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: "firsthand@firsthand.example",
        strict_min_version: "142.0",
        data_collection_permissions: { required: ["none"] },
      },
      gecko_android: { strict_min_version: "142.0" },
    },
  } as ManifestV3Export;
}

/** Puts the packed dictionary beside the code that loads it, with the notice that IPADIC's licence asks every copy to bear. */
function dictionary(fileName: string): Plugin {
  return {
    name: "firsthand-dictionary",
    async buildStart() {
      this.emitFile({ type: "asset", fileName, source: readFileSync(await packDictionary()) });
      const notice = readFileSync(new URL("./node_modules/kuromoji/NOTICE.md", import.meta.url));
      this.emitFile({ type: "asset", fileName: fileName.replace(/[^/]+$/, "NOTICE.md"), source: notice });
    },
  };
}

/** The licences of the libraries that a build holds, beside it. */
const LICENCES = { fileName: "LICENCES.md" };

/**
 * What crxjs leaves for us to tidy: pages may load nothing of ours (the content script is injected by the scripting
 * API, which needs no web-accessible resource), the unreferenced module twin of the content script goes, and Preact's
 * raw-HTML sink, which we never use, is disarmed so that stores see no unsafe assignment.
 */
function tidy(): Plugin {
  const disarm = (code: string) => code.replaceAll(".innerHTML=", ".textContent=");
  return {
    name: "firsthand-tidy",
    enforce: "post",
    renderCrxManifest(manifest: Record<string, unknown>) {
      delete manifest.web_accessible_resources;
      return manifest;
    },
    generateBundle(_options, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type === "chunk" && output.facadeModuleId?.includes(".iife.")) delete bundle[file];
        else if (output.type === "chunk") output.code = disarm(output.code);
        else if (file.endsWith(".js")) output.source = disarm(String(output.source));
      }
    },
  } as Plugin;
}

/** The words that the page script says, in both languages: it is to carry no others. */
function pageWords(): string {
  const picked = (language: string) => {
    const all: Record<string, { message: string }> = read(`./public/_locales/${language}/messages.json`);
    return Object.fromEntries(PAGE_WORDS.map((key) => [key, { message: all[key]!.message }]));
  };
  return JSON.stringify({ ja: picked("ja"), en: picked("en") });
}

function extension(browser: Browser): UserConfig {
  const pages = ["src/options/welcome.html", ...(browser === "firefox" ? ["src/panel/side-panel.html"] : [])];
  return {
    define: { "process.env.NODE_ENV": '"production"', __PAGE_WORDS__: pageWords() },
    plugins: [
      preact(),
      crx({ manifest: manifestFor(browser), browser }),
      dictionary("dictionary/ja.bin"),
      tidy(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      license: LICENCES,
      modulePreload: false,
      target: browser === "chrome" ? "chrome125" : "firefox142",
      rollupOptions: { input: pages },
    },
  };
}

function cli(): UserConfig {
  return {
    publicDir: false,
    plugins: [dictionary("ja.bin")],
    ssr: { noExternal: true },
    build: {
      outDir: "dist/cli",
      emptyOutDir: true,
      license: LICENCES,
      ssr: "src/cli/firsthand.ts",
      ssrEmitAssets: true,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "firsthand.js", codeSplitting: false } },
    },
  };
}

const targets: Record<string, () => UserConfig> = {
  chrome: () => extension("chrome"),
  firefox: () => extension("firefox"),
  cli,
};

export default defineConfig(({ mode }) => ({
  ...targets[mode]?.(),
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/{browser,built}/**"],
          // For slow machines: a test that hangs is found by it, one that is slow is not.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "built",
          include: ["tests/{browser,built}/**/*.test.ts"],
          fileParallelism: false,
          // A busy machine's browser now and then loses a press of the button, and the popup of the next.
          retry: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));
