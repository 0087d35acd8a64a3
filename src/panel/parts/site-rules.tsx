// Always on this site, never on this site. The permission is asked for in the click itself.

import { useDesk } from "../desk-context.ts";

export function SiteRules() {
  const desk = useDesk();
  const host = desk.host.value;
  const view = desk.view.value;
  const { t } = desk.words.value;
  if (host === null || !view) return null;
  const { always, never } = view.settings;
  const isAlways = always.includes(host);
  const isNever = never.includes(host);

  function setNever(on: boolean): Promise<void> {
    const others = never.filter((other) => other !== host);
    return desk.saveSettings({ ...view!.settings, never: on ? [...others, host!] : others });
  }

  async function setAlways(on: boolean): Promise<void> {
    await (on ? desk.link.allowSite(host!) : desk.link.forgetSite(host!));
    await desk.refreshSettings();
  }

  return (
    <ul class="menu">
      <li>
        <label class="check">
          <input
            type="checkbox"
            checked={isAlways}
            disabled={isNever}
            onChange={({ currentTarget }) => setAlways(currentTarget.checked)}
          />
          {t("siteAlways", { host })}
        </label>
      </li>
      <li>
        <label class="check">
          <input
            type="checkbox"
            checked={isNever}
            onChange={({ currentTarget }) => setNever(currentTarget.checked)}
          />
          {t("siteNever", { host })}
        </label>
      </li>
    </ul>
  );
}
