// The settings and data page.

import { useEffect } from "preact/hooks";
import { DataSection } from "./parts/data-section.tsx";
import { PromisesSection, RatesSection } from "./parts/promises-section.tsx";
import { ReadingSection } from "./parts/reading-section.tsx";
import { ShortcutsSection } from "./parts/shortcuts-section.tsx";
import { SitesSection } from "./parts/sites-section.tsx";
import { SettingsContext, type SettingsDesk } from "./settings-desk.ts";

export function OptionsPage({ desk }: { desk: SettingsDesk }) {
  const { language, t } = desk.words.value;
  const settings = desk.settings.value;
  const notice = desk.notice.value;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t("optionsTitle");
  }, [language, t]);

  return (
    <SettingsContext.Provider value={desk}>
      <header>
        <img class="seal" src="/icons/seal-128.png" alt="" width={40} height={40} />
        <h1>{t("optionsTitle")}</h1>
        <button type="button" class="quiet" onClick={() => desk.link.openPage("src/options/welcome.html")}>
          {t("welcomeSample")}
        </button>
      </header>
      {settings && (
        <main>
          <ReadingSection settings={settings} />
          <SitesSection settings={settings} />
          <ShortcutsSection />
          <DataSection />
          <PromisesSection />
          <RatesSection />
        </main>
      )}
      <div class="notice-line" role="status">
        {notice}
      </div>
    </SettingsContext.Provider>
  );
}
