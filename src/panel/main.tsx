// The popup, and the side panel or sidebar: the page says which.

import { browserLink } from "./link.ts";
import { mountPanel } from "./mount.tsx";

const isBeside = document.documentElement.dataset.place === "beside";
const isOnAndroid = navigator.userAgent.includes("Android");
mountPanel(browserLink(), isBeside ? "beside" : isOnAndroid ? "page" : "popup");
