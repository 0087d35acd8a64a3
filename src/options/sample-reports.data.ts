// What the engine found in the sample articles; written by tools/make-samples.ts.

import type { Report } from "../engine/model.ts";

export const sampleReports: Record<"ja" | "en", Report> = {
  ja: {
    schema: "firsthand-report/1",
    page: {
      url: "https://minato-memo.example/ferry",
      title: "渡し船はなぜ止まったのか",
      language: "ja",
      published: "2026-04-03",
      site: "みなと覚え書き",
    },
    blocks: [
      {
        id: 0,
        text: "渡し船はなぜ止まったのか",
        repeat: null,
        overlap: null,
      },
      {
        id: 1,
        text: "汐崎町の渡し船が3月いっぱいで止まった。湾岸新報は2026年3月14日、浜口悟町長が「利用者は1日に40人を切っており、船を続ける理由がない」と述べたと報じた。",
        repeat: null,
        overlap: null,
      },
      {
        id: 2,
        text: "船長を30年務めた磯部春子さんは、湾岸新報の取材に「止めると聞いたのは、新聞を読んでからだ」と語った。",
        repeat: null,
        overlap: null,
      },
      {
        id: 3,
        text: "町の関係者は「代わりのバスは、ずっと前から決まっていた」と明かす。桟橋には、いまも古い時刻表が残っている。",
        repeat: null,
        overlap: null,
      },
      {
        id: 4,
        text: "大事なところなので、もう一度書いておきたい。",
        repeat: null,
        overlap: null,
      },
      {
        id: 5,
        text: "汐崎町の渡し船が3月いっぱいで止まった。湾岸新報は2026年3月14日、浜口悟町長が「利用者は1日に30人を切っており、船を続ける理由がない」と述べたと報じた。",
        repeat: {
          kind: "near",
          of: 1,
          similarity: 0.9864864864864865,
        },
        overlap: null,
      },
      {
        id: 6,
        text: "船長を30年務めた磯部春子さんは、湾岸新報の取材に「止めると聞いたのは、新聞を読んでからだ」と語った。",
        repeat: {
          kind: "exact",
          of: 2,
          similarity: 1,
        },
        overlap: null,
      },
      {
        id: 7,
        text: "町の関係者は「代わりのバスは、ずっと前から決まっていた」と明かす。桟橋には、いまも古い時刻表が残っている。",
        repeat: {
          kind: "exact",
          of: 3,
          similarity: 1,
        },
        overlap: null,
      },
      {
        id: 8,
        text: "磯部さんは4月1日、町役場で「名簿を見せてほしい」と求めた。返事はまだないという。",
        repeat: null,
        overlap: null,
      },
    ],
    folds: [
      {
        first: 6,
        last: 7,
        of: {
          first: 2,
          last: 3,
        },
        characters: 104,
        differences: 0,
      },
    ],
    quotes: [
      {
        id: "q1",
        kind: "direct",
        text: "利用者は1日に40人を切っており、船を続ける理由がない",
        block: 1,
        start: 43,
        end: 70,
        cue: {
          text: "述べた",
          start: 72,
          end: 75,
        },
        stance: "said",
        speaker: {
          name: "浜口悟",
          kind: "named",
          role: "町長",
          mention: {
            text: "浜口悟町長",
            block: 1,
            start: 36,
            end: 41,
          },
          rule: "subject-before",
          confidence: 0.95,
        },
        occurrences: [
          {
            text: "利用者は1日に40人を切っており、船を続ける理由がない",
            block: 1,
            start: 43,
            end: 70,
            relation: "same",
          },
          {
            text: "利用者は1日に30人を切っており、船を続ける理由がない",
            block: 5,
            start: 43,
            end: 70,
            relation: "altered",
          },
        ],
        provenance: [
          {
            outlet: "湾岸新報",
            medium: "newspaper",
            author: null,
            date: "2026-03-14",
            dateText: "2026年3月14日",
            url: null,
            mention: {
              text: "湾岸新報",
              block: 1,
              start: 20,
              end: 24,
            },
          },
        ],
        firstReported: {
          outlet: "湾岸新報",
          medium: "newspaper",
          author: null,
          date: "2026-03-14",
          dateText: "2026年3月14日",
          url: null,
          mention: {
            text: "湾岸新報",
            block: 1,
            start: 20,
            end: 24,
          },
        },
        flags: [
          {
            code: "altered",
            evidence: [
              {
                block: 1,
                start: 43,
                end: 70,
              },
              {
                block: 5,
                start: 43,
                end: 70,
              },
            ],
          },
        ],
      },
      {
        id: "q2",
        kind: "direct",
        text: "止めると聞いたのは、新聞を読んでからだ",
        block: 2,
        start: 26,
        end: 45,
        cue: {
          text: "語った",
          start: 47,
          end: 50,
        },
        stance: "said",
        speaker: {
          name: "磯部春子",
          kind: "named",
          role: null,
          mention: {
            text: "磯部春子さん",
            block: 2,
            start: 9,
            end: 15,
          },
          rule: "subject-before",
          confidence: 0.95,
        },
        occurrences: [
          {
            text: "止めると聞いたのは、新聞を読んでからだ",
            block: 2,
            start: 26,
            end: 45,
            relation: "same",
          },
          {
            text: "止めると聞いたのは、新聞を読んでからだ",
            block: 6,
            start: 26,
            end: 45,
            relation: "same",
          },
        ],
        provenance: [
          {
            outlet: "湾岸新報",
            medium: "newspaper",
            author: null,
            date: "2026-03-14",
            dateText: "2026年3月14日",
            url: null,
            mention: {
              text: "湾岸新報の取材",
              block: 2,
              start: 17,
              end: 24,
            },
          },
        ],
        firstReported: {
          outlet: "湾岸新報",
          medium: "newspaper",
          author: null,
          date: "2026-03-14",
          dateText: "2026年3月14日",
          url: null,
          mention: {
            text: "湾岸新報の取材",
            block: 2,
            start: 17,
            end: 24,
          },
        },
        flags: [],
      },
      {
        id: "q3",
        kind: "direct",
        text: "代わりのバスは、ずっと前から決まっていた",
        block: 3,
        start: 7,
        end: 27,
        cue: {
          text: "明かす",
          start: 29,
          end: 32,
        },
        stance: "said",
        speaker: {
          name: "町の関係者",
          kind: "anonymous",
          role: null,
          mention: {
            text: "関係者",
            block: 3,
            start: 2,
            end: 5,
          },
          rule: "subject-before",
          confidence: 0.855,
        },
        occurrences: [
          {
            text: "代わりのバスは、ずっと前から決まっていた",
            block: 3,
            start: 7,
            end: 27,
            relation: "same",
          },
          {
            text: "代わりのバスは、ずっと前から決まっていた",
            block: 7,
            start: 7,
            end: 27,
            relation: "same",
          },
        ],
        provenance: [],
        firstReported: null,
        flags: [
          {
            code: "anonymous-speaker",
            evidence: [
              {
                block: 3,
                start: 2,
                end: 5,
              },
            ],
          },
          {
            code: "no-source",
            evidence: [
              {
                block: 3,
                start: 7,
                end: 27,
              },
            ],
          },
        ],
      },
      {
        id: "q4",
        kind: "direct",
        text: "名簿を見せてほしい",
        block: 8,
        start: 15,
        end: 24,
        cue: {
          text: "求めた",
          start: 26,
          end: 29,
        },
        stance: "said",
        speaker: {
          name: "磯部春子",
          kind: "named",
          role: null,
          mention: {
            text: "磯部さん",
            block: 8,
            start: 0,
            end: 4,
          },
          rule: "subject-before",
          confidence: 0.95,
        },
        occurrences: [
          {
            text: "名簿を見せてほしい",
            block: 8,
            start: 15,
            end: 24,
            relation: "same",
          },
        ],
        provenance: [
          {
            outlet: "湾岸新報",
            medium: "newspaper",
            author: null,
            date: "2026-03-14",
            dateText: "2026年3月14日",
            url: null,
            mention: {
              text: "湾岸新報の取材",
              block: 6,
              start: 17,
              end: 24,
            },
          },
        ],
        firstReported: {
          outlet: "湾岸新報",
          medium: "newspaper",
          author: null,
          date: "2026-03-14",
          dateText: "2026年3月14日",
          url: null,
          mention: {
            text: "湾岸新報の取材",
            block: 6,
            start: 17,
            end: 24,
          },
        },
        flags: [],
      },
      {
        id: "q5",
        kind: "indirect",
        text: "返事はまだない",
        block: 8,
        start: 30,
        end: 37,
        cue: {
          text: "という",
          start: 37,
          end: 40,
        },
        stance: "said",
        speaker: {
          name: "磯部春子",
          kind: "named",
          role: null,
          mention: {
            text: "磯部さん",
            block: 8,
            start: 0,
            end: 4,
          },
          rule: "carried",
          confidence: 0.45599999999999996,
        },
        occurrences: [
          {
            text: "返事はまだない",
            block: 8,
            start: 30,
            end: 37,
            relation: "same",
          },
        ],
        provenance: [
          {
            outlet: "湾岸新報",
            medium: "newspaper",
            author: null,
            date: "2026-03-14",
            dateText: "2026年3月14日",
            url: null,
            mention: {
              text: "湾岸新報の取材",
              block: 6,
              start: 17,
              end: 24,
            },
          },
        ],
        firstReported: {
          outlet: "湾岸新報",
          medium: "newspaper",
          author: null,
          date: "2026-03-14",
          dateText: "2026年3月14日",
          url: null,
          mention: {
            text: "湾岸新報の取材",
            block: 6,
            start: 17,
            end: 24,
          },
        },
        flags: [],
      },
    ],
    speakers: [
      {
        name: "浜口悟",
        aliases: ["浜口悟町長"],
        kind: "named",
        role: "町長",
        quotes: ["q1"],
      },
      {
        name: "磯部春子",
        aliases: ["磯部春子さん", "磯部", "磯部さん"],
        kind: "named",
        role: null,
        quotes: ["q2", "q4", "q5"],
      },
      {
        name: "町の関係者",
        aliases: ["関係者"],
        kind: "anonymous",
        role: null,
        quotes: ["q3"],
      },
    ],
    reports: [
      {
        outlet: "湾岸新報",
        date: "2026-03-14",
        what: "湾岸新報は2026年3月14日、浜口悟町長が「利用者は1日に40人を切っており、船を続ける理由がない」と述べたと報じた。",
        block: 1,
        start: 20,
        end: 80,
      },
      {
        outlet: "湾岸新報",
        date: "2026-03-14",
        what: "湾岸新報は2026年3月14日、浜口悟町長が「利用者は1日に30人を切っており、船を続ける理由がない」と述べたと報じた。",
        block: 5,
        start: 20,
        end: 80,
      },
    ],
    citations: [],
  },
  en: {
    schema: "firsthand-report/1",
    page: {
      url: "https://quay-notes.example/ferry",
      title: "Why the ferry stopped",
      language: "en",
      published: "2026-04-03",
      site: "Quay Notes",
    },
    blocks: [
      {
        id: 0,
        text: "Why the ferry stopped",
        repeat: null,
        overlap: null,
      },
      {
        id: 1,
        text: "The ferry at Saltmarsh stopped at the end of March. The Bay Courier reported on 14 March 2026 that Mayor Robert Haines said: “Fewer than 40 people a day use it, and we have no reason to go on.”",
        repeat: null,
        overlap: null,
      },
      {
        id: 2,
        text: "“I learned that it was over when I read the paper,” Nell Arkwright, its captain for thirty years, told the Bay Courier.",
        repeat: null,
        overlap: null,
      },
      {
        id: 3,
        text: "“The bus had been settled long before,” a town official said. The old timetable still hangs on the pier.",
        repeat: null,
        overlap: null,
      },
      {
        id: 4,
        text: "This matters, so here it is once more.",
        repeat: null,
        overlap: null,
      },
      {
        id: 5,
        text: "The ferry at Saltmarsh stopped at the end of March. The Bay Courier reported on 14 March 2026 that Mayor Robert Haines said: “Fewer than 30 people a day use it, and we have no reason to go on.”",
        repeat: {
          kind: "near",
          of: 1,
          similarity: 0.9932885906040269,
        },
        overlap: null,
      },
      {
        id: 6,
        text: "“I learned that it was over when I read the paper,” Nell Arkwright, its captain for thirty years, told the Bay Courier.",
        repeat: {
          kind: "exact",
          of: 2,
          similarity: 1,
        },
        overlap: null,
      },
      {
        id: 7,
        text: "“The bus had been settled long before,” a town official said. The old timetable still hangs on the pier.",
        repeat: {
          kind: "exact",
          of: 3,
          similarity: 1,
        },
        overlap: null,
      },
      {
        id: 8,
        text: "On 1 April Arkwright asked the town hall: “Will you show us the list?” There has been no answer.",
        repeat: null,
        overlap: null,
      },
    ],
    folds: [
      {
        first: 6,
        last: 7,
        of: {
          first: 2,
          last: 3,
        },
        characters: 223,
        differences: 0,
      },
    ],
    quotes: [
      {
        id: "q1",
        kind: "direct",
        text: "Fewer than 40 people a day use it, and we have no reason to go on.",
        block: 1,
        start: 126,
        end: 192,
        cue: {
          text: "said",
          start: 119,
          end: 123,
        },
        stance: "said",
        speaker: {
          name: null,
          kind: "unknown",
          role: null,
          mention: null,
          rule: "unknown",
          confidence: 0.5,
        },
        occurrences: [
          {
            text: "Fewer than 40 people a day use it, and we have no reason to go on.",
            block: 1,
            start: 126,
            end: 192,
            relation: "same",
          },
          {
            text: "Fewer than 30 people a day use it, and we have no reason to go on.",
            block: 5,
            start: 126,
            end: 192,
            relation: "altered",
          },
        ],
        provenance: [],
        firstReported: null,
        flags: [
          {
            code: "no-speaker",
            evidence: [
              {
                block: 1,
                start: 126,
                end: 192,
              },
            ],
          },
          {
            code: "altered",
            evidence: [
              {
                block: 1,
                start: 126,
                end: 192,
              },
              {
                block: 5,
                start: 126,
                end: 192,
              },
            ],
          },
          {
            code: "no-source",
            evidence: [
              {
                block: 1,
                start: 126,
                end: 192,
              },
            ],
          },
        ],
      },
      {
        id: "q2",
        kind: "direct",
        text: "I learned that it was over when I read the paper,",
        block: 2,
        start: 1,
        end: 50,
        cue: {
          text: "told",
          start: 98,
          end: 102,
        },
        stance: "said",
        speaker: {
          name: null,
          kind: "unknown",
          role: null,
          mention: null,
          rule: "unknown",
          confidence: 0.5,
        },
        occurrences: [
          {
            text: "I learned that it was over when I read the paper,",
            block: 2,
            start: 1,
            end: 50,
            relation: "same",
          },
          {
            text: "I learned that it was over when I read the paper,",
            block: 6,
            start: 1,
            end: 50,
            relation: "same",
          },
        ],
        provenance: [],
        firstReported: null,
        flags: [
          {
            code: "no-speaker",
            evidence: [
              {
                block: 2,
                start: 1,
                end: 50,
              },
            ],
          },
          {
            code: "no-source",
            evidence: [
              {
                block: 2,
                start: 1,
                end: 50,
              },
            ],
          },
        ],
      },
      {
        id: "q3",
        kind: "indirect",
        text: "the Bay Courier",
        block: 2,
        start: 103,
        end: 118,
        cue: {
          start: 98,
          end: 102,
          text: "told",
        },
        stance: "said",
        speaker: {
          name: null,
          kind: "unknown",
          role: null,
          mention: null,
          rule: "unknown",
          confidence: 0.5,
        },
        occurrences: [
          {
            text: "the Bay Courier",
            block: 2,
            start: 103,
            end: 118,
            relation: "same",
          },
          {
            text: "the Bay Courier",
            block: 6,
            start: 103,
            end: 118,
            relation: "same",
          },
        ],
        provenance: [],
        firstReported: null,
        flags: [
          {
            code: "no-speaker",
            evidence: [
              {
                block: 2,
                start: 103,
                end: 118,
              },
            ],
          },
          {
            code: "no-source",
            evidence: [
              {
                block: 2,
                start: 103,
                end: 118,
              },
            ],
          },
        ],
      },
      {
        id: "q4",
        kind: "direct",
        text: "The bus had been settled long before,",
        block: 3,
        start: 1,
        end: 38,
        cue: {
          text: "said",
          start: 56,
          end: 60,
        },
        stance: "said",
        speaker: {
          name: null,
          kind: "unknown",
          role: null,
          mention: null,
          rule: "unknown",
          confidence: 0.5,
        },
        occurrences: [
          {
            text: "The bus had been settled long before,",
            block: 3,
            start: 1,
            end: 38,
            relation: "same",
          },
          {
            text: "The bus had been settled long before,",
            block: 7,
            start: 1,
            end: 38,
            relation: "same",
          },
        ],
        provenance: [],
        firstReported: null,
        flags: [
          {
            code: "no-speaker",
            evidence: [
              {
                block: 3,
                start: 1,
                end: 38,
              },
            ],
          },
          {
            code: "no-source",
            evidence: [
              {
                block: 3,
                start: 1,
                end: 38,
              },
            ],
          },
        ],
      },
      {
        id: "q5",
        kind: "direct",
        text: "Will you show us the list?",
        block: 8,
        start: 43,
        end: 69,
        cue: {
          text: "asked",
          start: 21,
          end: 26,
        },
        stance: "asked",
        speaker: {
          name: "On 1 April Arkwright asked the town hall",
          kind: "named",
          role: "On1",
          mention: {
            text: "On 1 April Arkwright asked the town hall",
            block: 8,
            start: 0,
            end: 40,
          },
          rule: "label",
          confidence: 0.95,
        },
        occurrences: [
          {
            text: "Will you show us the list?",
            block: 8,
            start: 43,
            end: 69,
            relation: "same",
          },
        ],
        provenance: [],
        firstReported: null,
        flags: [
          {
            code: "no-source",
            evidence: [
              {
                block: 8,
                start: 43,
                end: 69,
              },
            ],
          },
        ],
      },
    ],
    speakers: [
      {
        name: "On 1 April Arkwright asked the town hall",
        aliases: [],
        kind: "named",
        role: "On1",
        quotes: ["q5"],
      },
    ],
    reports: [],
    citations: [],
  },
};
