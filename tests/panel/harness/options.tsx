// The settings page over a background of our own: options.html?language=ja.

import { render } from "preact";
import { OptionsPage } from "../../../src/options/options-page.tsx";
import { openSettingsDesk } from "../../../src/options/settings-desk.ts";
import "../../../src/panel/theme.css";
import "../../../src/options/options.css";
import { fakeOptionsLink } from "../fixtures/fake-options-link.ts";

const link = fakeOptionsLink(new URLSearchParams(location.search).get("language") ?? "ja");
Object.assign(globalThis, { link });
render(<OptionsPage desk={openSettingsDesk(link)} />, document.body);
