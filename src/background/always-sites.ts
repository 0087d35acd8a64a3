// The sites that the reader has allowed for good: the page script comes in there by itself.
// The browser's own list of granted origins is the only record of them.

import type { Platform } from "../platform/platform.ts";

const SCRIPT_ID = "always";

/** A grant for one host, or for a host and what is under it; never one for every host, which nobody asked us for. */
const HOST_PATTERN = /^(?:\*|https?):\/\/((?:\*\.)?[^*/]+)\/\*?$/;

/** Hosts, such as "news.example.org" or "*.example.org", in the order of the grants. */
export function allowedHosts(origins: string[]): string[] {
  const hosts = origins.map((origin) => HOST_PATTERN.exec(origin)?.[1]).filter((host) => host !== undefined);
  return [...new Set(hosts)];
}

/** Whether an address lies on one of the hosts. */
export function isOnHosts(address: string | null, hosts: string[]): boolean {
  if (address === null || !URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hosts.some((host) =>
    host.startsWith("*.")
      ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
      : hostname === host,
  );
}

/** Brings what the browser runs by itself in line with what the reader allows now. */
export async function registerAlwaysSites(
  { permissions, scripts }: Pick<Platform, "permissions" | "scripts">,
  file: string,
  never: string[],
): Promise<void> {
  const hosts = allowedHosts(await permissions.origins()).filter((host) => !never.includes(host));
  if (hosts.length === 0) return scripts.unregister(SCRIPT_ID);
  await scripts.register({
    id: SCRIPT_ID,
    file,
    matches: hosts.map(patternOf),
    excludeMatches: never.map(patternOf),
  });
}

function patternOf(host: string): string {
  return `*://${host}/*`;
}
