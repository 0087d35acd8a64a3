// The head of the panel: our seal, the site, and the switch for this page.

import { useDesk } from "../desk-context.ts";
import { Icon } from "./icon.tsx";

export function Header() {
  const desk = useDesk();
  const { t } = desk.words.value;
  const state = desk.view.value?.status.state;
  // What failed midway has left its folds on the page.
  const isLeft = state === "failed" && desk.report.value !== null;
  const isOn =
    isLeft || (state !== undefined && state !== "off" && state !== "unsupported" && state !== "failed");
  return (
    <header>
      <img class="seal" src="/icons/seal-48.png" alt="" width={26} height={26} />
      <h1>
        {t("brand")}
        {desk.host.value !== null && <small>{desk.host.value}</small>}
      </h1>
      <button
        type="button"
        class="quiet icon-only"
        aria-label={t("more")}
        title={t("more")}
        onClick={() => {
          desk.sheet.value = "more";
        }}
      >
        <Icon name="more" />
      </button>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={isOn}
        aria-label={t("switchLabel")}
        title={t("switchLabel")}
        disabled={state === undefined || state === "unsupported"}
        onClick={() => (isOn ? desk.stop() : desk.start())}
      />
    </header>
  );
}
