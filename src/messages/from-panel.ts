// The panels' two ways: what they ask of the background, and how they hear of changes.

import type { Runtime, Sender } from "../platform/platform.ts";
import { type Call, makeCall } from "./call.ts";
import type { FromPanel, TabView, ToPanel } from "./contract.ts";
import { serve } from "./serve.ts";

export function makePanelCall(runtime: Runtime): Call<FromPanel> {
  return makeCall<FromPanel>("from-panel", (message) => runtime.send(message), 3);
}

/** Hears every change of every tab that is being read. */
export function onTabChanged(runtime: Runtime, listener: (view: TabView) => void): void {
  runtime.onMessage(
    serve<ToPanel, Sender>(
      "to-panel",
      {
        admit: (sender) => (sender.extension === runtime.id && sender.tab === null ? sender : null),
        accepts: (_verb, params): params is TabView => typeof params === "object" && params !== null,
      },
      {
        "tab.changed": (view) => {
          listener(view);
          return null;
        },
      },
    ),
  );
}
