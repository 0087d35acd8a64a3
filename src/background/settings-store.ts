// The reader's settings: loaded, checked and mended field by field, so that one bad value never costs the others.

import type { Settings } from "../engine/model.ts";
import { USUAL_SETTINGS } from "../engine/usual-settings.ts";
import { Failure } from "../messages/failure.ts";
import { isSettings } from "../messages/shapes.ts";
import type { Platform } from "../platform/platform.ts";
import { allowedHosts } from "./always-sites.ts";

const KEY = "settings";

/** Each brings what was saved by the version before (its place in the list, from 1) to the next. */
const MIGRATIONS: readonly ((saved: Record<string, unknown>) => Record<string, unknown>)[] = [];

interface Saved {
  version: number;
  settings: Record<string, unknown>;
}

export interface SettingsStore {
  get(): Promise<Settings>;
  put(settings: Settings): Promise<Settings>;
}

/** `always` is what the browser says the reader has allowed, whatever was saved: there is one truth. */
export function settingsStore(platform: Pick<Platform, "storage" | "permissions">): SettingsStore {
  const withAlways = async (settings: Settings): Promise<Settings> => ({
    ...settings,
    always: allowedHosts(await platform.permissions.origins()),
  });
  return {
    async get() {
      const saved = await platform.storage.get(KEY).catch(() => undefined);
      return withAlways(mend(migrate(saved, MIGRATIONS)));
    },
    async put(settings) {
      const saved: Saved = { version: MIGRATIONS.length + 1, settings: { ...settings, always: [] } };
      try {
        await platform.storage.set(KEY, saved);
      } catch (error) {
        throw new Failure("storage-full", error);
      }
      return withAlways(settings);
    },
  };
}

/** What was saved, as the newest version would have saved it; nothing when it is not ours. */
export function migrate(saved: unknown, migrations: typeof MIGRATIONS): Record<string, unknown> {
  if (typeof saved !== "object" || saved === null) return {};
  const { version, settings } = saved as Partial<Saved>;
  if (typeof version !== "number" || typeof settings !== "object" || settings === null) return {};
  return migrations.slice(version - 1).reduce((older, upgrade) => upgrade(older), settings);
}

function mend(saved: Record<string, unknown>): Settings {
  let settings = USUAL_SETTINGS;
  for (const field of Object.keys(USUAL_SETTINGS)) {
    const candidate = { ...settings, [field]: saved[field] };
    if (isSettings(candidate)) settings = candidate;
  }
  return settings;
}
