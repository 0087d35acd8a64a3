// When a page is read, what becomes of its repeats, how sure to be, and in which language we speak.

import type { Settings } from "../../engine/model.ts";
import { useSettingsDesk } from "../settings-desk.ts";
import { Choice } from "./choice.tsx";

const kinds = [
  ["exact", "modesExact", "modesExactHint"],
  ["near", "modesNear", "modesNearHint"],
  ["partial", "modesPartial", "modesPartialHint"],
] as const;

export function ReadingSection({ settings }: { settings: Settings }) {
  const desk = useSettingsDesk();
  const { t } = desk.words.value;
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{t("optionsReading")}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.readOnClick}
          onChange={({ currentTarget }) => desk.change({ readOnClick: currentTarget.checked })}
        />
        {t("readOnClick")}
      </label>
      <h3>{t("modesTitle")}</h3>
      {kinds.map(([kind, legend, hint]) => (
        <Choice
          key={kind}
          name={kind}
          legend={t(legend)}
          hint={t(hint)}
          isRow
          value={settings.modes[kind]}
          options={[
            { value: "fold", label: t("modeFold") },
            { value: "mark", label: t("modeMark") },
            { value: "off", label: t("modeOff") },
          ]}
          onChoose={(mode) => desk.change({ modes: { ...settings.modes, [kind]: mode } })}
        />
      ))}
      <Choice
        name="sureness"
        legend={t("optionsQuotes")}
        value={settings.sureness}
        options={[
          { value: "strict", label: t("surenessStrict"), hint: t("surenessStrictHint") },
          { value: "balanced", label: t("surenessBalanced"), hint: t("surenessBalancedHint") },
          { value: "all", label: t("surenessAll"), hint: t("surenessAllHint") },
        ]}
        onChoose={(sureness) => desk.change({ sureness })}
      />
      <Choice
        name="language"
        legend={t("optionsLanguage")}
        isRow
        value={settings.language}
        options={[
          { value: "auto", label: t("languageAuto") },
          { value: "ja", label: t("languageJa") },
          { value: "en", label: t("languageEn") },
        ]}
        onChoose={(language) => desk.change({ language })}
      />
    </section>
  );
}
