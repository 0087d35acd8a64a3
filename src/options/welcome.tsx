// Mounts the first-run page.

import { render } from "preact";
import { languageFor, wordsIn } from "../words/words.ts";

const { t } = wordsIn(languageFor("auto", navigator.language));
render(<h1>{t("brand")}</h1>, document.body);
