// Firefox's own window, where popups and menus are: reached over WebDriver BiDi, by scripts that run with its privileges.

import type { Browser } from "puppeteer-core";

export type Bidi = (method: string, params: object) => Promise<BidiAnswer>;

/** Runs the source of a function, with arguments that JSON can hold, in Firefox's own window. */
export type Privileged = <R>(body: string, ...given: unknown[]) => Promise<R>;

interface BidiAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: BiDi's answers are as many as its commands.
  result: any;
}

/** Puppeteer's connection to Firefox, for commands that it has no method for. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<BidiAnswer> };
  };
  return (method, params) => connection.send(method, params);
}

export function privilegedIn(bidi: Bidi): Privileged {
  return async (body, ...given) => {
    const { result: tree } = await bidi("browsingContext.getTree", { "moz:scope": "chrome" });
    const contexts = tree.contexts as { url: string; context: string }[];
    const window = contexts.find(({ url }) => url === "chrome://browser/content/browser.xhtml");
    if (!window) throw new Error("Firefox has no window");
    const { result } = await bidi("script.evaluate", {
      expression: `(async () => JSON.stringify(await (${body})(...${JSON.stringify(given)})) ?? "null")()`,
      target: { context: window.context },
      awaitPromise: true,
    });
    if (result.type === "exception") throw new Error(JSON.stringify(result.exceptionDetails));
    return JSON.parse((result.result as { value: string }).value);
  };
}
