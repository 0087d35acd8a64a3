// The first-run page: the product at work on a sample of its own, and how to begin.

import { App } from "../panel/app.tsx";
import type { Desk } from "../panel/desk.ts";
import type { Words } from "../words/speak.ts";
import { SampleArticle } from "./parts/sample-article.tsx";
import type { SamplePage } from "./sample-link.ts";

interface WelcomeProps {
  words: Words;
  page: SamplePage;
  desk: Desk;
}

const steps = ["welcomeStep1", "welcomeStep2", "welcomeStep3"] as const;

export function WelcomePage({ words, page, desk }: WelcomeProps) {
  const { t } = words;
  return (
    <main>
      <div class="opening">
        <img class="seal" src="/icons/seal-128.png" alt={t("brand")} width={56} height={56} />
        <h1>{t("welcomeTitle")}</h1>
        <p>{t("welcomeLead")}</p>
      </div>
      <div class="trial">
        <section class="sheet-of-paper" aria-label={t("welcomeSample")}>
          <SampleArticle page={page} words={words} />
        </section>
        <section class="frame" aria-label={t("welcomePanel")}>
          <App desk={desk} mayOpenBeside={false} />
        </section>
      </div>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p class="hint">
        {t("welcomePin")} {t("welcomePrivacy")}
      </p>
      <p>
        <a href="options.html">{t("welcomeSettings")}</a>
      </p>
    </main>
  );
}
