// The popup, and the side panel or sidebar: the page says which.

import { browserLink } from "./link.ts";
import { mountPanel } from "./mount.tsx";

mountPanel(browserLink(), document.documentElement.dataset.place === "beside");
