// The articles of the first-run page: our own text, in the shape of a page that copies and repeats what it cites.

import type { BlockRole } from "../engine/model.ts";

export interface SampleArticle {
  url: string;
  site: string;
  published: string;
  blocks: [role: BlockRole, text: string][];
}

export const sampleArticles: Record<"ja" | "en", SampleArticle> = {
  ja: {
    url: "https://minato-memo.example/ferry",
    site: "みなと覚え書き",
    published: "2026-04-03",
    blocks: [
      ["heading", "渡し船はなぜ止まったのか"],
      [
        "paragraph",
        "汐崎町の渡し船が3月いっぱいで止まった。湾岸新報は2026年3月14日、浜口悟町長が「利用者は1日に40人を切っており、船を続ける理由がない」と述べたと報じた。",
      ],
      [
        "paragraph",
        "船長を30年務めた磯部春子さんは、湾岸新報の取材に「止めると聞いたのは、新聞を読んでからだ」と語った。",
      ],
      [
        "paragraph",
        "町の関係者は「代わりのバスは、ずっと前から決まっていた」と明かす。桟橋には、いまも古い時刻表が残っている。",
      ],
      ["paragraph", "大事なところなので、もう一度書いておきたい。"],
      [
        "paragraph",
        "汐崎町の渡し船が3月いっぱいで止まった。湾岸新報は2026年3月14日、浜口悟町長が「利用者は1日に30人を切っており、船を続ける理由がない」と述べたと報じた。",
      ],
      [
        "paragraph",
        "船長を30年務めた磯部春子さんは、湾岸新報の取材に「止めると聞いたのは、新聞を読んでからだ」と語った。",
      ],
      [
        "paragraph",
        "町の関係者は「代わりのバスは、ずっと前から決まっていた」と明かす。桟橋には、いまも古い時刻表が残っている。",
      ],
      ["paragraph", "磯部さんは4月1日の住民説明会で「名簿を見せてほしい」と求めた。返事は、まだない。"],
    ],
  },
  en: {
    url: "https://quay-notes.example/ferry",
    site: "Quay Notes",
    published: "2026-04-03",
    blocks: [
      ["heading", "Why the ferry stopped"],
      [
        "paragraph",
        "The ferry at Saltmarsh stopped at the end of March. Mayor Robert Haines told The Bay Courier on 14 March 2026: “Fewer than 40 people a day use it, and we have no reason to go on.”",
      ],
      [
        "paragraph",
        "“I learned that it was over when I read the paper,” said Nell Arkwright, its captain for thirty years.",
      ],
      [
        "paragraph",
        "“The bus had been settled long before,” a town official said. The old timetable still hangs on the pier.",
      ],
      ["paragraph", "This matters, so here it is once more."],
      [
        "paragraph",
        "The ferry at Saltmarsh stopped at the end of March. Mayor Robert Haines told The Bay Courier on 14 March 2026: “Fewer than 30 people a day use it, and we have no reason to go on.”",
      ],
      [
        "paragraph",
        "“I learned that it was over when I read the paper,” said Nell Arkwright, its captain for thirty years.",
      ],
      [
        "paragraph",
        "“The bus had been settled long before,” a town official said. The old timetable still hangs on the pier.",
      ],
      [
        "paragraph",
        "On 1 April Arkwright asked the town hall: “Will you show us the list?” There has been no answer.",
      ],
    ],
  },
};
