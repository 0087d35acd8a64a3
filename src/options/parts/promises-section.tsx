// What the extension can and cannot see, and how often it is right.

import { measuredRates, type RateTask } from "../measured-rates.data.ts";
import { useSettingsDesk } from "../settings-desk.ts";

const promises = [
  "promiseSees",
  "promiseStores",
  "promiseNetwork",
  "promiseForms",
  "promisePage",
  "promiseHonest",
] as const;

export function PromisesSection() {
  const { t } = useSettingsDesk().words.value;
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{t("optionsPromises")}</h2>
      <ul class="promises">
        {promises.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}

const tasks = {
  speech: "rateSpeech",
  "named-speaker": "rateNamedSpeaker",
  "any-speaker": "rateAnySpeaker",
  outlet: "rateOutlet",
  date: "rateDate",
  repeats: "rateRepeats",
} as const satisfies Record<RateTask, string>;

const languages = { ja: "languageJa", en: "languageEn" } as const;

export function RatesSection() {
  const { t, number, percent } = useSettingsDesk().words.value;
  return (
    <section aria-labelledby="rates">
      <h2 id="rates">{t("optionsRates")}</h2>
      {measuredRates.length === 0 ? (
        <p class="none">{t("ratesNone")}</p>
      ) : (
        <>
          <p class="hint">{t("ratesHint")}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("ratesTask")}</th>
                <th scope="col">{t("ratesPrecision")}</th>
                <th scope="col">{t("ratesRecall")}</th>
                <th scope="col">{t("ratesSample")}</th>
              </tr>
            </thead>
            <tbody>
              {measuredRates.map(({ task, language, precision, recall, sample }) => (
                <tr key={`${task} ${language}`}>
                  <th scope="row">
                    {t(tasks[task])} <small>{t(languages[language])}</small>
                  </th>
                  <td>{percent(precision)}</td>
                  <td>{percent(recall)}</td>
                  <td>{number(sample)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
