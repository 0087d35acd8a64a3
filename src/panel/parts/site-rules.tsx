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

  async function setNever(on: boolean): Promise<void> {
    const settings = {
      ...view!.settings,
      never: on ? [...never, host!] : never.filter((other) => other !== host),
    };
    const answer = await desk.link.call("settings.put", { settings });
    if (answer.ok) desk.replaceSettings(answer.value);
  }

  return (
    <ul class="menu">
      <li>
        <label class="check">
          <input
            type="checkbox"
            checked={isAlways}
            disabled={isNever}
            onChange={({ currentTarget }) =>
              currentTarget.checked ? desk.link.allowSite(host) : desk.link.forgetSite(host)
            }
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
