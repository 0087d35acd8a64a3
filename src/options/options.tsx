// Mounts the settings and data page.

import { render } from "preact";
import { browserOptionsLink } from "./link.ts";
import { OptionsPage } from "./options-page.tsx";
import { openSettingsDesk } from "./settings-desk.ts";
import "../panel/theme.css";
import "./options.css";

render(<OptionsPage desk={openSettingsDesk(browserOptionsLink())} />, document.body);
