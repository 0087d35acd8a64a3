// The content script's entry: one stay on one page, and the background's hand on it.

import { makeBackgroundCall, servePage } from "../messages/from-page.ts";
import { pageRuntime } from "../platform/content.ts";
import { PageSession } from "./page-session.ts";

/** Kept in the content script's own world, which the page cannot reach. */
interface World {
  firsthand?: { isAlive(): boolean; leave(): Promise<void> };
}

const ENTERING = "firsthand-enter";

const background = makeBackgroundCall(pageRuntime);

async function enter(world: World): Promise<void> {
  const older = world.firsthand;
  if (older?.isAlive()) return;
  const session = new PageSession(document, background);
  const leave = async () => {
    pageRuntime.offMessage();
    await session.stop();
  };
  world.firsthand = { isAlive: () => session.isAlive && pageRuntime.id !== undefined, leave };
  await older?.leave();
  // A copy from before an update of the extension lives in a world of its own, and can hear nobody but the page.
  document.dispatchEvent(new Event(ENTERING));
  document.addEventListener(ENTERING, () => {
    if (pageRuntime.id === undefined) void leave();
  });
  pageRuntime.onMessage(
    servePage(pageRuntime, {
      "page.stop": async () => {
        await leave();
        return null;
      },
      "page.reveal": async ({ target }) => {
        await session.reveal(target);
        return null;
      },
      "page.folds": async ({ open, index }) => {
        await session.setFolds(open, index);
        return null;
      },
      "page.view": ({ have }) => session.view(have),
      "page.reviewed": ({ address, reviews }) => {
        session.reviewed(address, reviews);
        return null;
      },
      "page.settings": async ({ settings }) => {
        await session.useSettings(settings);
        return null;
      },
    }),
  );
  await session.start();
}

enter(globalThis as World).catch((error: unknown) => {
  console.error("firsthand:", error);
  void background("page.status", { status: { state: "failed", reason: "internal" }, open: [] });
});
