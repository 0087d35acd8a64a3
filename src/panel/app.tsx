// The panel: one app for the popup, the side panel and the sidebar.

import { useEffect } from "preact/hooks";
import type { Desk } from "./desk.ts";
import { DeskContext, useDesk } from "./desk-context.ts";
import { listenToKeys } from "./keys.ts";
import { Condition, Working } from "./parts/condition.tsx";
import { Figures } from "./parts/figures.tsx";
import { Footer } from "./parts/footer.tsx";
import { Header } from "./parts/header.tsx";
import { Narrowing } from "./parts/narrowing.tsx";
import { NoticeLine } from "./parts/notice.tsx";
import { QuoteList } from "./parts/quote-list.tsx";
import { Repeats } from "./parts/repeats.tsx";
import { Sheets } from "./parts/sheets.tsx";
import { Speakers } from "./parts/speakers.tsx";
import { Tabs, tabId } from "./parts/tabs.tsx";

export function App({ desk, mayOpenBeside }: { desk: Desk; mayOpenBeside: boolean }) {
  useEffect(() => {
    const aborter = new AbortController();
    listenToKeys(desk, aborter.signal);
    return () => aborter.abort();
  }, [desk]);

  return (
    <DeskContext.Provider value={desk}>
      <div class="panel" lang={desk.words.value.language}>
        <Header />
        <Content />
        <NoticeLine />
        <Footer mayOpenBeside={mayOpenBeside} />
        <Sheets />
      </div>
    </DeskContext.Provider>
  );
}

function Content() {
  const desk = useDesk();
  const view = desk.view.value;
  const report = desk.report.value;
  const { t } = desk.words.value;
  if (!view) return <div class="content" role="status" aria-busy="true" aria-label={t("loading")} />;
  if (!report || view.status.state === "off" || view.status.state === "unsupported") {
    return (
      <div class="content">
        <div class="scroll">
          <Condition status={view.status} />
        </div>
      </div>
    );
  }
  const tab = desk.tab.value;
  const hasQuotes = desk.entries.value.all.length > 0;
  return (
    <div class="content">
      <Figures report={report} />
      <Tabs />
      <Working status={view.status} />
      {view.asked && view.asked.quote === null && (
        <p class="working" role="status">
          {t("askedNone")}
        </p>
      )}
      {tab === "quotes" && hasQuotes && <Narrowing />}
      <div class="scroll">
        <div id="tab-panel" role="tabpanel" aria-labelledby={tabId(tab)}>
          {tab === "quotes" && <QuoteList />}
          {tab === "speakers" && <Speakers />}
          {tab === "repeats" && <Repeats report={report} />}
        </div>
        {view.isPrivate && <p class="hint">{t("privateNote")}</p>}
      </div>
    </div>
  );
}
