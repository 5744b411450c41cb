import { describe, expect, it } from "vitest";
import { countCharacters, joinSingles } from "../../../src/article/phrases-unspaced.ts";

/** Pieces as a dictionary would cut them, "|" between them; the text that the counts come from is all of them together. */
function joined(cut: string, others = ""): string {
  let index = 0;
  const pieces = cut.split("|").map((segment) => {
    const piece = { segment, index };
    index += segment.length;
    return piece;
  });
  const counts = countCharacters(`${pieces.map((p) => p.segment).join("")}。${others}`);
  return joinSingles(pieces, counts, (c) => "的在云被了".includes(c))
    .map((p) => p.segment)
    .join("|");
}

describe("characters that the dictionary leaves single", () => {
  it.each([
    ["are a name together", "主任|秦|卫|东|表示", "", "主任|秦卫东|表示"],
    ["keep small words out", "列车|在|桥|上", "", "列车|在|桥上"],
    ["take a small word in where both keep company", "云|溪|地铁", "云溪市。云溪站", "云溪|地铁"],
    ["take a numeral in that comes back before them", "三|号|线|停运", "三号线。三号线", "三号线|停运"],
    ["leave a numeral that only counts", "三|趟|列车", "", "三|趟|列车"],
    ["stay apart when each has other company", "号|试|车", "号码号码试验试题马车火车", "号|试|车"],
    [
      "end where the next name begins",
      "守|塔|人|邵|海|生|说",
      "守塔人来。邵海生去。说话",
      "守塔人|邵海生|说",
    ],
    ["are no word in rows of five", "甲|乙|丙|丁|戊", "", "甲|乙|丙|丁|戊"],
  ])("%s", (_, cut, others, expected) => {
    expect(joined(cut, others)).toBe(expected);
  });

  it("keep their places", () => {
    const pieces = [
      { segment: "乘客", index: 0 },
      { segment: "林", index: 2 },
      { segment: "晓", index: 3 },
    ];
    expect(joinSingles(pieces, countCharacters("乘客林晓"), () => false)).toEqual([
      { segment: "乘客", index: 0 },
      { segment: "林晓", index: 2 },
    ]);
  });
});
