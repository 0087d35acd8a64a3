// The content script's entry: one stay on one page, and the background's hand on it.

import { makeBackgroundCall, servePage } from "../messages/from-page.ts";
import { pageRuntime } from "../platform/content.ts";
import { PageSession } from "./page-session.ts";

/** Kept in the content script's own world, which the page cannot reach. */
interface World {
  firsthand?: { isAlive(): boolean; leave(): Promise<void> };
}

async function enter(world: World): Promise<void> {
  const older = world.firsthand;
  if (older?.isAlive()) return;
  const session = new PageSession(document, makeBackgroundCall(pageRuntime));
  const leave = async () => {
    pageRuntime.offMessage();
    await session.stop();
  };
  world.firsthand = { isAlive: () => session.isAlive && pageRuntime.id !== undefined, leave };
  // A copy from before an update of the extension can hear nobody any more: it gives the page back first.
  await older?.leave();
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
      "page.folds": async ({ open }) => {
        await session.setFolds(open);
        return null;
      },
      "page.view": () => session.view(),
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

void enter(globalThis as World);
