// Who may speak to the background, and in which shapes. For the background alone: the page's bundle stays free of it.

import * as v from "valibot";
import type { Sender } from "../platform/platform.ts";
import type { FromPage, FromPanel, Verbs } from "./contract.ts";
import type { Gate } from "./serve.ts";
import { pageShapes, panelShapes } from "./shapes.ts";

/** A page script that speaks: which tab it stands in. */
export interface PageSender {
  tabId: number;
  isPrivate: boolean;
  /** Address of its document. */
  url: string;
}

/** What the browser says of ourselves: our id, and the root of our own pages' addresses. */
export interface Self {
  id: string | undefined;
  root: string;
}

type Shapes<M extends Verbs<M>> = { [V in keyof M]: v.GenericSchema<unknown, M[V]["params"]> };

function accepting<M extends Verbs<M>, From>(
  shapes: Shapes<M>,
  admit: (sender: Sender) => From | null,
): Gate<M, From> {
  return {
    admit,
    accepts<V extends keyof M & string>(verb: V, params: unknown): params is M[V]["params"] {
      return v.is(shapes[verb], params);
    },
  };
}

/** Our content script, in the top document of a tab that is not one of our own pages. */
export function pageGate(self: Self): Gate<FromPage, PageSender> {
  return accepting<FromPage, PageSender>(pageShapes, ({ extension, url, tab, frame }) => {
    if (extension === null || extension !== self.id || tab === null || frame !== 0) return null;
    if (url === null || url.startsWith(self.root)) return null;
    return { tabId: tab.id, isPrivate: tab.isPrivate, url };
  });
}

/** Our own pages: the popup and the side panel stand in no tab, the options page does. */
export function panelGate(self: Self): Gate<FromPanel, Sender> {
  return accepting<FromPanel, Sender>(panelShapes, (sender) =>
    sender.extension !== null && sender.extension === self.id && sender.url?.startsWith(self.root)
      ? sender
      : null,
  );
}
