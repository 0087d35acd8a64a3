// The settings of a reader who has changed none.

import type { Settings } from "./model.ts";

export const USUAL_SETTINGS: Readonly<Settings> = {
  modes: { exact: "fold", near: "fold", partial: "mark" },
  readOnClick: true,
  always: [],
  never: [],
  language: "auto",
  sureness: "balanced",
};
