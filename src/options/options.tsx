// Mounts the settings and data page.

import { render } from "preact";
import { languageFor, wordsIn } from "../words/words.ts";

const { t } = wordsIn(languageFor("auto", navigator.language));
render(<h1>{t("settings")}</h1>, document.body);
