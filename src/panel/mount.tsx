// Mounts the panel on its own page, and lets the page say what state it is in.

import { effect } from "@preact/signals";
import { render } from "preact";
import { App } from "./app.tsx";
import { openDesk } from "./desk.ts";
import type { Link } from "./link.ts";
import "./theme.css";
import "./panel.css";

/**
 * Where the panel stands: in the popup; beside the page, where it stays from page to page and starts nothing by
 * itself; or as a page of its own, as Firefox for Android shows the popup.
 */
export type Place = "popup" | "beside" | "page";

export function mountPanel(link: Link, place: Place): void {
  const desk = openDesk(link, place !== "beside");
  const { documentElement } = document;
  documentElement.dataset.place = place;
  effect(() => {
    const { language, t } = desk.words.value;
    documentElement.lang = language;
    document.title = t("brand");
    const state = desk.view.value?.status.state;
    if (state) documentElement.dataset.state = state;
  });
  render(
    <main>
      <App desk={desk} mayOpenBeside={place === "popup"} />
    </main>,
    document.body,
  );
}
