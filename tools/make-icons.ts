// Draws our seal, 初 in white on red, as the PNG files that browsers want: `npx tsx tools/make-icons.ts`.
// The letter is drawn by Chromium with the machine's Noto Serif (or Sans) CJK; the files are kept in public/icons.

import { mkdir } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { requireBrowsers } from "./find-browsers.ts";

const OUT = "public/icons";
const SIZES = [16, 32, 48, 128] as const;

interface State {
  prefix: string;
  paper: string;
  ink: string;
  edge: string;
}

const states: State[] = [
  { prefix: "seal", paper: "#b3392f", ink: "#ffffff", edge: "#b3392f" },
  // A page that is not read: the same seal, not yet pressed.
  { prefix: "seal-off", paper: "#8a8780", ink: "#ffffff", edge: "#8a8780" },
];

/** Small sizes get a heavier, larger letter: thin strokes would vanish. */
function drawing({ paper, ink, edge }: State, size: number): string {
  const isSmall = size <= 32;
  const inset = isSmall ? 0 : 2;
  const letter = isSmall ? 84 : 74;
  const face = isSmall ? "'Noto Sans CJK JP'" : "'Noto Serif CJK JP'";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="${size}" height="${size}">
    <rect x="${inset}" y="${inset}" width="${100 - 2 * inset}" height="${100 - 2 * inset}" rx="19" fill="${paper}" stroke="${edge}"/>
    <text x="50" y="50" dy="0.365em" text-anchor="middle" fill="${ink}" font-family="${face}"
      font-weight="700" font-size="${letter}">初</text></svg>`;
}

const found = requireBrowsers(["chrome"]);
const browser = await puppeteer.launch({ executablePath: found.chrome, args: ["--no-sandbox"] });
try {
  await mkdir(OUT, { recursive: true });
  const page = await browser.newPage();
  for (const state of states) {
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<body style="margin:0;line-height:0">${drawing(state, size)}</body>`);
      await page.screenshot({ path: `${OUT}/${state.prefix}-${size}.png`, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
