// The popup that Firefox has open, looked into from its own window.

import { writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { callSource, PANEL_HAS_STATE, type Popup } from "./driven-browser.ts";
import type { Privileged } from "./firefox-window.ts";

/** Once its own page stands in it. */
export async function openPopup(privileged: Privileged, pressedAt: number): Promise<Popup> {
  const inPopup = <R>(source: string) =>
    privileged<R>(
      `async (source) => {
        const { messageManager } = document.querySelector(".webextension-popup-browser");
        const name = "firsthand-test-" + Math.random();
        const answer = new Promise((resolve) => messageManager.addMessageListener(name, ({ data }) => resolve(data)));
        const script = "(async () => { let answer; try { answer = { value: await (" + source + ") }; } catch (error) { answer = { error: String(error) }; }" +
          " sendAsyncMessage(" + JSON.stringify(name) + ", JSON.stringify(answer)); })()";
        messageManager.loadFrameScript("data:text/javascript;charset=utf-8," + encodeURIComponent(script), false);
        const closed = (async () => {
          while (document.querySelector(".webextension-popup-browser"))
            await new Promise((resolve) => setTimeout(resolve, 100));
          return JSON.stringify({ error: "the popup has closed" });
        })();
        const { value, error } = JSON.parse(await Promise.race([answer, closed]));
        if (error) throw new Error(error);
        return value;
      }`,
      source,
    );

  await popupSettled(() => inPopup<boolean>(`content.${PANEL_HAS_STATE}`));
  return {
    pressedAt,
    evaluate: (run, ...given) => inPopup(callSource(run, "content.document", given)),
    async screenshot(file) {
      const url = await privileged<string>(
        `async () => {
          const browser = document.querySelector(".webextension-popup-browser");
          const image = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, "white");
          const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
          canvas.width = image.width;
          canvas.height = image.height;
          canvas.getContext("2d").drawImage(image, 0, 0);
          return canvas.toDataURL();
        }`,
      );
      await writeFile(file, Buffer.from(url.slice(url.indexOf(",") + 1), "base64"));
    },
    press: (key) => inPopup(keySource(key)),
    close: () =>
      privileged(
        `() => { document.querySelector(".webextension-popup-browser")?.closest("panel").hidePopup(); }`,
      ),
  };
}

/** Firefox changes the popup's process while it loads: what is asked of it meanwhile fails, or is never answered. */
async function popupSettled(hasState: () => Promise<boolean>): Promise<void> {
  for (let end = Date.now() + 30_000; Date.now() < end; await pause(50))
    if (await Promise.race([hasState().catch(() => false), pause(1_000)])) return;
  throw new Error("the popup did not open");
}

/** Source of a key pressed in the frame where it runs, which the page takes for the reader's own. */
const keySource = (key: string) =>
  `(() => {
    const keyboard = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
    if (!keyboard.beginInputTransactionForTests(content)) throw new Error("no keyboard");
    const event = new content.KeyboardEvent("", { key: ${JSON.stringify(key)} });
    keyboard.keydown(event);
    keyboard.keyup(event);
    return null;
  })()`;
