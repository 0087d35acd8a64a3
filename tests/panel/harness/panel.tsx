// The panel over a background of our own: panel.html?view=ready&language=ja&place=popup.

import { mountPanel, type Place } from "../../../src/panel/mount.tsx";
import { fakeLink } from "../fixtures/fake-link.ts";
import { type ViewName, views } from "../fixtures/views.ts";

const asked = new URLSearchParams(location.search);
const place = (asked.get("place") ?? "popup") as Place;
const link = fakeLink(views[(asked.get("view") ?? "ready") as ViewName], asked.get("language") ?? "ja");
// For tests to look at what was asked of the background, and to make it fail.
Object.assign(globalThis, { link });
mountPanel(link, place);
