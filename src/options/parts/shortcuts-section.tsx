// The browser's shortcuts for us, and the keys inside the panel.

import { useSignal } from "@preact/signals";
import { KeyTable } from "../../panel/parts/key-table.tsx";
import { useSettingsDesk } from "../settings-desk.ts";

export function ShortcutsSection() {
  const desk = useSettingsDesk();
  const isByHand = useSignal(false);
  const { t } = desk.words.value;
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t("optionsShortcuts")}</h2>
      <dl class="keys">
        {desk.commands.value.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{shortcut ? <kbd>{shortcut}</kbd> : <small>{t("shortcutNone")}</small>}</dt>
            <dd>{description || t("actionTitle")}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        onClick={async () => {
          isByHand.value = !(await desk.link.changeCommands());
        }}
      >
        {t("shortcutsChange")}
      </button>
      {isByHand.value && (
        <p class="hint" role="status">
          {t("shortcutsChangeHint")}
        </p>
      )}
      <h3>{t("shortcutsPanel")}</h3>
      <KeyTable words={desk.words.value} />
    </section>
  );
}
