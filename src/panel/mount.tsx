// Mounts the panel on its own page, and lets the page say what state it is in.

import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./app.tsx";
import { openDesk } from "./desk.ts";
import type { Link } from "./link.ts";
import "./theme.css";
import "./panel.css";

/** `isBeside`: in the side panel or the sidebar, which stay open from page to page and start nothing by themselves. */
export function mountPanel(link: Link, isBeside: boolean): void {
  const desk = openDesk(link, !isBeside);
  const { documentElement } = document;
  effect(() => {
    const { language, t } = desk.words.value;
    documentElement.lang = language;
    document.title = t("brand");
    const state = desk.view.value?.status.state;
    if (state) documentElement.dataset.state = state;
  });
  render(
    <main>
      <App desk={desk} isBeside={isBeside} />
    </main>,
    document.body,
  );
}
