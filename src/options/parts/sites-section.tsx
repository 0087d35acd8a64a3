// The sites that are always read, and those that never are.

import { useSignal } from "@preact/signals";
import type { Settings } from "../../engine/model.ts";
import { Icon } from "../../panel/parts/icon.tsx";
import type { WordKey } from "../../words/speak.ts";
import { hostNameIn } from "../host-name.ts";
import { useSettingsDesk } from "../settings-desk.ts";

export function SitesSection({ settings }: { settings: Settings }) {
  const desk = useSettingsDesk();
  const { t } = desk.words.value;

  async function allow(host: string): Promise<void> {
    const isAllowed = await desk.link.allowSite(host);
    if (!isAllowed) desk.notice.value = t("siteRefused", { host });
    await desk.refresh();
  }

  async function forget(host: string): Promise<void> {
    await desk.link.forgetSite(host);
    await desk.refresh();
  }

  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t("optionsSites")}</h2>
      <HostList
        id="always"
        words={["sitesAlways", "sitesAlwaysHint", "sitesAlwaysNone"]}
        hosts={settings.always}
        onAdd={allow}
        onRemove={forget}
      />
      <HostList
        id="never"
        words={["sitesNever", "sitesNeverHint", "sitesNeverNone"]}
        hosts={settings.never}
        onAdd={(host) => desk.change({ never: [...settings.never.filter((other) => other !== host), host] })}
        onRemove={(host) => desk.change({ never: settings.never.filter((other) => other !== host) })}
      />
    </section>
  );
}

interface HostListProps {
  id: string;
  words: [title: PlainKey, hint: PlainKey, none: PlainKey];
  hosts: string[];
  onAdd: (host: string) => Promise<void>;
  onRemove: (host: string) => Promise<void>;
}
type PlainKey = Extract<WordKey, `sites${string}`>;

function HostList({ id, words: [title, hint, none], hosts, onAdd, onRemove }: HostListProps) {
  const { t } = useSettingsDesk().words.value;
  const typed = useSignal("");
  const isWrong = useSignal(false);

  function add(event: Event): void {
    event.preventDefault();
    const host = hostNameIn(typed.value);
    isWrong.value = host === null;
    if (host === null) return;
    typed.value = "";
    // In the click itself, or the browser does not ask.
    void onAdd(host);
  }

  return (
    <div class="hosts">
      <h3>{t(title)}</h3>
      <p class="hint">{t(hint)}</p>
      {hosts.length === 0 ? (
        <p class="none">{t(none)}</p>
      ) : (
        <ul>
          {hosts.map((host) => (
            <li key={host}>
              {host}
              <button
                type="button"
                class="quiet icon-only"
                aria-label={t("siteRemove", { host })}
                title={t("siteRemove", { host })}
                onClick={() => onRemove(host)}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add}>
        <input
          aria-label={`${t(title)}: ${t("siteName")}`}
          placeholder={t("siteNameHint")}
          aria-invalid={isWrong.value}
          aria-describedby={isWrong.value ? `${id}-wrong` : undefined}
          maxLength={300}
          value={typed.value}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
          }}
        />
        <button type="submit">{t("siteAdd")}</button>
      </form>
      {isWrong.value && (
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {t("siteWrong")}
        </p>
      )}
    </div>
  );
}
