// What a page script may use of the browser: messages alone. It needs no polyfill (`sendResponse` with `return true`
// is understood by every version of both browsers), which keeps a third of its allowance free.

import type { Runtime as NativeRuntime } from "webextension-polyfill";
import type { Runtime } from "./platform.ts";

interface Native {
  runtime?: NativeRuntime.Static;
}

const { browser, chrome } = globalThis as { browser?: Native; chrome?: Native };
const native = (browser?.runtime ? browser : chrome)?.runtime;

type Respond = (answer: unknown) => void;
type NativeListener = (
  message: unknown,
  sender: NativeRuntime.MessageSender,
  respond: Respond,
) => true | undefined;

export interface PageRuntime extends Runtime {
  offMessage(): void;
}

const listeners: NativeListener[] = [];

export const pageRuntime: PageRuntime = {
  get id() {
    return native?.id;
  },
  async send(message) {
    if (!native?.id) throw new Error("Extension context invalidated.");
    return native.sendMessage(message);
  },
  onMessage(listener) {
    const heard: NativeListener = (message, { id, url, tab, frameId }, respond) => {
      const answer = listener(message, {
        extension: id ?? null,
        url: url ?? null,
        tab: tab?.id === undefined ? null : { id: tab.id, isPrivate: tab.incognito },
        frame: frameId ?? null,
      });
      if (answer === undefined) return undefined;
      answer.then(respond, () => respond(undefined));
      return true;
    };
    listeners.push(heard);
    native?.onMessage.addListener(heard as NativeRuntime.OnMessageListener);
  },
  offMessage() {
    for (const heard of listeners.splice(0))
      native?.onMessage.removeListener(heard as NativeRuntime.OnMessageListener);
  },
};
