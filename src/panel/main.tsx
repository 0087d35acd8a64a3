// Mounts the panel: in the popup, or beside the page in the side panel and the sidebar.

import { render } from "preact";
import { App } from "./app.tsx";
import { openDesk } from "./desk.ts";
import { browserLink } from "./link.ts";
import "./theme.css";
import "./panel.css";

const isBeside = document.documentElement.dataset.place === "beside";
render(<App desk={openDesk(browserLink(), !isBeside)} isBeside={isBeside} />, document.body);
