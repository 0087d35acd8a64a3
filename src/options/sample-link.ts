// The panel's link on the first-run page: a sample article stands in for a page, and nothing is kept.

import { type Signal, signal } from "@preact/signals";
import type { Report, Review } from "../engine/model.ts";
import { USUAL_SETTINGS } from "../engine/usual-settings.ts";
import type { FromPanel, RevealTarget, TabView } from "../messages/contract.ts";
import type { Link } from "../panel/link.ts";

export interface SamplePage {
  link: Link;
  view: Signal<TabView>;
  /** What the panel last asked the article to show. */
  revealed: Signal<RevealTarget | null>;
}

/** A page that answers as the background would, from `report` alone, until it is closed. */
export function samplePage(report: Report, language: "ja" | "en"): SamplePage {
  const view = signal<TabView>({
    tabId: 0,
    address: report.page.url,
    isPrivate: false,
    status: { state: "ready" },
    report,
    reviews: [],
    asked: null,
    settings: { ...USUAL_SETTINGS, language },
    open: report.folds.map(() => false),
  });
  const revealed = signal<RevealTarget | null>(null);
  const listeners: ((view: TabView) => void)[] = [];

  function become(part: Partial<TabView>): void {
    view.value = { ...view.value, ...part };
    for (const listener of listeners) listener(view.value);
  }

  function keep(review: Review): Review {
    become({ reviews: [...view.value.reviews.filter(({ id }) => id !== review.id), review] });
    return review;
  }

  const answers: { [V in keyof FromPanel]?: (params: FromPanel[V]["params"]) => FromPanel[V]["result"] } = {
    "tab.view": () => view.value,
    "tab.start": () => {
      become({ status: { state: "ready" } });
      return { state: "ready" };
    },
    "tab.stop": () => {
      become({ status: { state: "off", byReader: true } });
      return { state: "off", byReader: true };
    },
    "tab.reveal": ({ target }) => {
      revealed.value = target;
      return null;
    },
    "tab.folds": ({ open, index }) => {
      become({ open: view.value.open.map((was, at) => (index === undefined || index === at ? open : was)) });
      return null;
    },
    "review.put": ({ review }) => keep(review),
    "review.remove": ({ id }) => {
      become({ reviews: view.value.reviews.filter((review) => review.id !== id) });
      return null;
    },
  };

  let reviews = 0;
  return {
    view,
    revealed,
    link: {
      async call(verb, params) {
        const answer = answers[verb];
        return answer ? { ok: true, value: answer(params) } : { ok: false, code: "gone" };
      },
      onTabChanged: (listener) => listeners.push(listener),
      activeTab: async () => ({ id: 0, windowId: 0, url: report.page.url, isPrivate: false }),
      onTabSwitched: () => {},
      openBeside: async () => false,
      allowSite: async () => false,
      forgetSite: async () => false,
      openOptions: async () => {},
      browserLanguage: language,
      now: () => 0,
      newId: () => `sample-${++reviews}`,
    },
  };
}
