// Mounts the first-run page.

import { render } from "preact";
import { openDesk } from "../panel/desk.ts";
import { languageFor } from "../words/speak.ts";
import { wordsIn } from "../words/words.ts";
import { samplePage } from "./sample-link.ts";
import { sampleReports } from "./sample-reports.data.ts";
import { WelcomePage } from "./welcome-page.tsx";
import "../panel/theme.css";
import "../panel/panel.css";
import "./welcome.css";

const language = languageFor("auto", navigator.language);
const words = wordsIn(language);
const page = samplePage(sampleReports[language], language);
document.documentElement.lang = language;
document.title = words.t("brand");
render(<WelcomePage words={words} page={page} desk={openDesk(page.link, false)} />, document.body);
