// Nothing leaves the machine: everything that the browser asks of any network goes through a proxy of ours, which holds
// the one page that is read. What is asked beyond that page is asked by somebody, and fails the test.

import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, pause } from "../../tools/drive-browsers.ts";
import { PopupPage } from "./popup-page.ts";

const demo = readFileSync(path.resolve(import.meta.dirname, "../pages/demo.html"));
/** Nobody's name: without the proxy it leads nowhere. */
const PAGE = "http://news.invalid/article";

let proxy: Server;
let asked: string[] = [];

beforeAll(async () => {
  proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url !== PAGE) response.writeHead(404).end();
    else response.setHeader("content-type", "text/html; charset=utf-8").end(demo);
  });
  proxy.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
});

afterAll(() => proxy.close());

/** What a browser asks for itself, without any extension. */
const isBrowsersOwn = (it: string) =>
  /favicon\.ico$|\b[\w.-]+\.(?:google|googleapis|gvt1|gstatic|mozilla|firefox)\.(?:com|org|net)\b|detectportal/.test(
    it,
  );

describe.each(["chrome", "firefox"] as const)("in %s", (kind) => {
  it("asks no network for anything while a page is read, reviewed, exported and given back", async () => {
    const { port } = proxy.address() as AddressInfo;
    asked = [];
    const browser = await launch(kind, {
      args: kind === "chrome" ? [`--proxy-server=127.0.0.1:${port}`, "--proxy-bypass-list=<-loopback>"] : [],
      preferences: {
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": port,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": port,
        "network.proxy.allow_hijacking_localhost": true,
        "network.proxy.no_proxies_on": "",
      },
    });
    try {
      const page = await browser.open(PAGE);
      const popup = new PopupPage(await browser.pressButton(page));
      await popup.until("ready");
      await popup.press("j", "1", "e");
      await popup.click("footer button");
      await popup.click(".menu button");
      await popup.switchOff();
      await popup.close();
      for (const own of ["src/options/options.html", "src/options/welcome.html"])
        await (await browser.openOwn(own)).close();
      await page.evaluate("fetch('/witness').then(() => 0)"); // The proxy misses nothing that is asked.
      await pause(1_000); // For what is sent late.
    } finally {
      await browser.close();
    }
    expect(asked.filter((it) => !isBrowsersOwn(it))).toEqual([
      `GET ${PAGE}`,
      "GET http://news.invalid/witness",
    ]);
  });
});
