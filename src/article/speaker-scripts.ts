/**
 * Who speaks, in scripts without capital letters: Chinese, Japanese, Korean, Arabic, Hebrew, Hindi.
 * A little over 300 lines: in each of these languages the clause and the name within it are read by the same endings.
 */

import { mayBeBeyondLatin } from "./scripts.ts";

/** What the words around a quotation say about its speaker; offsets are UTF-16 units within the block's text. */
export interface ScriptAttribution {
  /** The words that name the speaker; null when the language left the subject out or used a pronoun. */
  readonly phrase: string | null;
  readonly start: number;
  readonly end: number;
}

const ZH_VERB =
  "说(?![法明])|說(?![法明])|表示|称(?![为号之呼])|稱(?![為號之呼])|指出|强调|強調|认为|認為|告诉[^，。]{0,8}|告訴[^，。]{0,8}|介绍|介紹|写道|寫道|坦言|透露|回应|回應|解释|解釋|补充|補充|呼吁|呼籲|直言|感叹|感嘆|感慨|谈起|說起|说起|谈及|算了|告诉|告訴|点赞|回忆|回憶|反问|追问|问(?![题题世])|問(?![題題世])|(?<!回)答(?!案)|提到|谈到|談到|承诺|承諾|表态|重申|评价|評價|建议|建議|坦承|发文|發文|直呼|警告|批评|批評|宣布|提醒|喊话|讲(?![话述])";
const ZH_BEFORE = new RegExp(`([^。！？；”“」「\\n]*?)(?:${ZH_VERB})(?:道|着|了|过)?[：:，,]?\\s*$`, "u");
const ZH_AFTER = new RegExp(
  `^[，,。]?\\s*(?:[^，。；！？“”「」：\\n]{1,20}，)??([^，。；！？“”「」：\\n]{1,30}?)(?:${ZH_VERB})(?:道)?(?=[，。；：！？\\s]|$|[^”“」]{0,12}[，。])`,
  "u",
);
/** "在她看来，“…”": in whose eyes it is so. */
const ZH_EYES = /在([^，。“”]{1,20})看[来來][，,]?\s*$/u;
/** "负责人表示，难点不在钱：“…”": what is reported goes on in quoted words. */
const ZH_SAID_ON = new RegExp(
  `(?:^|[。！？；”」])([^，。：“”]{2,30}?)(?:${ZH_VERB})[，：][^。“”「」]{2,60}[：:]\\s*$`,
  "u",
);
/** "谈起变化，村民周建国喜上眉梢。": a speaker's face stands for the verb. */
const ZH_SPEAKING_OF =
  /^[。]?(?:谈起|说起|提起|谈及|说到|談起|說起|提及)[^，。]{1,15}，([^，。]{2,20})[，。]/u;
/** "…！”昨天中午，72岁的孙桂珍端着餐盘，笑得合不拢嘴。": what the speaker does while speaking. */
const ZH_MOVED =
  /^(?:[^，。”“]{1,10}，)?([^，。”“]{2,24}?)(?:笑得|笑着|笑了|乐呵|乐开|端着|指着|抹|擦着|摆摆手|掰着|拿着|抱着|握着|望着|看着|竖起|满脸|一脸)/u;
/** Where a Chinese subject ends: adverbs, times and prepositions before the verb. */
const ZH_CUT =
  /(?<=.{2})(?:在|对|對|向|就|于|於|从|從|通过|接受|也|还|還|则|則|曾|已|日前|近日|[今昨当當]日|今天|昨天|当天|當天|随后|隨後|进一步|再次|都|均|如此|这样|這樣|[赛賽事会會][后後]|泪|致[辞詞]|受[访訪]|出席|笑|激动|激動|高兴|高興|开心|自豪|喜|满|滿|脸|臉|感|一边|同时|特别|明确|叹|摇头|点头|指着|哽咽|含泪|无奈|气愤|愤|苦笑|(?<![的\d])\d|（|\()/u;
const ZH_SAMPLE = /(?:可以|能够|能夠|如果|例如|比如|是否|所谓|所謂)[^，。]{0,6}$/u;
const ZH_PRONOUN =
  /^(?:.*的|[这那這此].*|[该該].{0,5}|他|她|他们|她们|他們|其|对方|對方|并|並|还|還|同时|同時|对此|此外)?$/u;

const JA_VERB =
  "述べ|話|語|言|いう|コメント|説明|強調|指摘|発言|答え|訴え|した|して|し、|呼びかけ|主張|明か|振り返|書|つづ|投稿|批判|評価|伝え|期待|笑|力を|喜|反論|回答|表明|意気込|願|悔|打ち明|危惧|警告|ツイート|胸を|声を|つぶや|漏ら|憤|嘆|肩を|目を|首を|誓|励|怒|驚|断言|力説|懸念|安堵|感謝|自慢|不満|締めく|考え|みる|見る|分析";
const JA_QUOTATIVE = new RegExp(`^(?:など)?(?:と|って)(?:[^「」。]{0,40}?)(?:${JA_VERB})`, "u");
const JA_SPOKEN = new RegExp(`^(?:${JA_VERB})`, "u");
/** Behind と and a subject any verb speaks, except those that give a name or a writing: という, と書かれた, と題した. */
const JA_QUOTED =
  /^(?:など)?と(?!いう|い|の|は|も|書か|題|名付|呼ば|銘打|ある|なる|なっ|思わ)[^「」。、]{1,20}[。、]/u;
const JA_SUBJECT = /^(?:.*[、。\s])?([^、。「」\s]{2,40}?)(?:は|が|も)(?:[^は「」。]{0,60})$/u;

const KO_QUOTATIVE = /^(?:이?라)?(?:고|며|면서|는\s|던)/u;
const KO_SUBJECT =
  /(?:^|[,.]\s*|\s)((?:[\p{L}\p{N}·()]+\s){0,4}?[\p{L}\p{N}·()]+?)(?:은|는|이|가)\s(?!씨|님|교수|대표|의원|감독|작가|시장|장관|회장|대변인)/u;
/** "Too" marks a subject less often than it ends a word ("갈매도"). */
const KO_SUBJECT_TOO = /(?:^|[,.]\s*|\s)((?:[\p{L}\p{N}·()]+\s){0,4}?[\p{L}\p{N}·()]+?)도\s/u;

const ZH_GAP = new RegExp(`^[，,]?\\s*[^。！？：]{0,24}(?:${ZH_VERB})(?:道)?[，,。]\\s*$`, "u");
const KO_GAP = /^(?:이?라)?(?:며|면서)[,\s]*$/u;

/** Whether the words between two quotations are a bare CJK attribution, so that the two are one speech. */
export function isCjkSpeechGap(gap: string): boolean {
  return mayBeBeyondLatin(gap) && (ZH_GAP.test(gap) || KO_GAP.test(gap));
}

/**
 * The attribution of a quotation between two offsets of its block, or null when no verb of speech governs it. Looks no
 * further than its own sentence.
 */
export function scriptAttribution(
  text: string,
  start: number,
  end: number,
  language: string,
): ScriptAttribution | null {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 90).split("\n", 1)[0] ?? "";
  if (language === "zh") return chinese(before, after, start, end);
  if (language === "ja") return japanese(before, after, start, end);
  if (language === "ko") return korean(before, after, start, end);
  return null;
}

function chinese(before: string, after: string, start: number, end: number): ScriptAttribution | null {
  const led = ZH_BEFORE.exec(before);
  // "It can answer: …" and "for example" introduce samples, not speech.
  if (led && !ZH_SAMPLE.test(led[0])) {
    const clauses = (led[1] ?? "").split(/[，,、\s]/u).filter(Boolean);
    const subject =
      clauses
        .reverse()
        .map(chineseSubject)
        .find((clause) => clause !== null) ?? null;
    return { phrase: subject, start: start - led[0].length, end: start };
  }
  const seen = ZH_EYES.exec(before) ?? ZH_SAID_ON.exec(before);
  if (seen) return { phrase: chineseSubject(seen[1] ?? ""), start: start - seen[0].length, end: start };
  const follows = ZH_AFTER.exec(after);
  if (follows) return { phrase: chineseSubject(follows[1] ?? ""), start: end, end: end + follows[0].length };
  const speaking = ZH_SPEAKING_OF.exec(after);
  if (speaking)
    return { phrase: chineseSubject(speaking[1] ?? ""), start: end, end: end + speaking[0].length };
  const moved = ZH_MOVED.exec(after);
  if (moved) return { phrase: chineseSubject(moved[1] ?? ""), start: end, end: end + moved[0].length };
  const named = /(?:^|[。！？；\n])\s*([\p{Script=Han}·A-Za-z\d]{2,26})[：:]\s*$/u.exec(before);
  return named
    ? { phrase: chineseSubject(named[1] ?? ""), start: start - (named[1] ?? "").length, end: start }
    : null;
}

function chineseSubject(clause: string): string | null {
  const cut = ZH_CUT.exec(clause);
  if (/^[他她](?!的|们的|們的)/u.test(clause)) return null;
  const subject = (cut ? clause.slice(0, cut.index) : clause).trim();
  return ZH_PRONOUN.test(subject) || subject.length < 2 ? null : subject;
}

function japanese(before: string, after: string, start: number, end: number): ScriptAttribution | null {
  const sentence = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1);
  const named = /^[(（]([^）)\d]{2,25})[）)]/u.exec(after);
  if (named) return { phrase: named[1] ?? null, start: end, end: end + named[0].length };
  const bare = /^と(?:も)?、?([\p{Script=Han}\p{Script=Katakana}]{2,14})。/u.exec(after);
  if (bare?.[1] && JA_ROLE.test(bare[1])) return { phrase: bare[1], start: end, end: end + bare[0].length };
  // "」。老舗旅館「松乃屋」の主人、滝口さんはそう言って…": office and house may stand before the name.
  const said =
    /^[。]?(?:[^。]{0,50}、)?([^。「」、]{2,30}?)(?:は|が)(?:そう|こう|このように)[^。]{0,60}。/u.exec(after);
  if (said) return { phrase: said[1] ?? null, start: end, end: end + said[0].length };
  const announced =
    /([^。「」、]{2,30}?)(?:は|が)、?[^。「」]{0,30}(?:こう|次のように|このように)[^。]{0,10}。\s*$/u.exec(
      before,
    );
  if (announced) return { phrase: announced[1] ?? null, start: start - announced[0].length, end: start };
  const late =
    /^(?:(?:など)?と|。)(?:そう|こう)?(?:話|語|言|説明|訴え|指摘|振り返|笑|明か|打ち明)[^「」。、]{0,6}のは、?([^。、]{2,40})/u.exec(
      after,
    );
  if (late)
    return { phrase: (late[1] ?? "").replace(/(?:だ|です)$/u, ""), start: end, end: end + late[0].length };
  const leads = JA_SUBJECT.exec(sentence);
  const quotative = /^と(?:書かれ|題|名付|呼ば|銘打)/u.test(after)
    ? null
    : (JA_QUOTATIVE.exec(after) ?? (leads && JA_QUOTED.exec(after)));
  const colon = /([^、。「」\s]{2,20})[:：]\s*$/u.exec(sentence);
  if (!quotative && colon) return { phrase: colon[1] ?? null, start: start - colon[0].length, end: start };
  // "桜井勝さんは「…」。": nothing between the subject, the words and the full stop.
  if (
    !quotative &&
    /は、?$/u.test(sentence) &&
    /^(?:。|$)/u.test(after) &&
    leads &&
    JA_ROLE.test(leads[1] ?? "")
  )
    return { phrase: leads[1] ?? null, start: start - sentence.length, end: start };
  if (!quotative) return null;
  // "と言ってくれたときは": behind its verb は marks a time.
  const follows = /^(?:など)?と、?([^。「」、]{2,25}?)(?:は|が|も)/u.exec(after)?.[1];
  const phrase = (follows && JA_SPOKEN.test(follows) ? null : follows) ?? leads?.[1] ?? null;
  return {
    phrase: phrase && /(?:これ|それ|彼|彼女|ここ|こと)$/u.test(phrase) ? null : phrase,
    start: end,
    end: end + quotative[0].length,
  };
}

function korean(before: string, after: string, start: number, end: number): ScriptAttribution | null {
  const named = /^\s?[(（]([^）)\d]{2,25})[）)]/u.exec(after);
  if (named) return { phrase: named[1] ?? null, start: end, end: end + named[0].length };
  // "…" 생선가게를 하는 강만수 씨의 말이다.
  const words = /^\s?([^."“”]{2,40}?)의\s(?:말|얘기|이야기|설명)이?다\./u.exec(after);
  if (words) return { phrase: words[1]?.trim() ?? null, start: end, end: end + words[0].length };
  // "…" 농부 서지훈 씨는 말을 잇지 못했다.
  const moved =
    /^\s?([^."“”]{2,40}?)[은는이가]\s[^."“”]{0,30}(?:말을|말끝|한숨|눈시울|눈물|울먹|토로|털어놓|고개를|목소리|입을)/u.exec(
      after,
    );
  if (moved) return { phrase: moved[1]?.trim() ?? null, start: end, end: end + moved[0].length };
  const quotative = KO_QUOTATIVE.exec(after);
  const colon = /([\p{Script=Hangul}\s]{2,20})[:：]\s*$/u.exec(before);
  if (!quotative)
    return colon ? { phrase: (colon[1] ?? "").trim(), start: start - colon[0].length, end: start } : null;
  const sentence = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1);
  const leads = koreanTopic(` ${sentence}`) ?? KO_SUBJECT_TOO.exec(` ${sentence}`);
  const follows = /^(?:이?라)?고\s((?:[\p{L}\p{N}]+\s){0,3}?[\p{L}\p{N}]+?)(?:은|는|이|가)\s/u.exec(after);
  // "이에 대해 시 관계자는": in answer to what was said.
  const phrase = (follows?.[1] ?? leads?.[1] ?? "").trim().replace(/^(?:이에 )?(?:대해|관련해) /u, "");
  const stop = /[.。]/u.exec(after);
  const stretch = Math.min(after.length, stop ? stop.index : 40);
  return {
    phrase: /^(?:그|그녀|이|그들|이들)?$/u.test(phrase) ? null : phrase,
    start: end,
    end: end + stretch,
  };
}

/** "두 아이를 키우는 박지은 씨는": a verb ends as a topic does, but has an object or a place before it. */
const KO_RELATIVE = /(?:[을를]|에서)\s\S+$|(?:하|되|있|없|않|시키)$/u;

function koreanTopic(sentence: string): RegExpExecArray | null {
  for (let from = 0; ; ) {
    const match = KO_SUBJECT.exec(sentence.slice(from));
    if (!match || !KO_RELATIVE.test(match[1] ?? "")) return match;
    from += match.index + match[0].length - 1;
  }
}

/** The person whom the sentence before a quotation is about, in scripts without capitals; null when it shows none. */
export function earlierSubject(before: string, language: string): string | null {
  if (language === "ja") {
    const phrase = /(?:^|[。」\s])([^。「」、]{2,30}?)(?:は|が|も)[^。「」]*。\s*$/u.exec(before)?.[1];
    return phrase !== undefined && (JA_ROLE.test(phrase) || /）$/u.test(phrase)) ? phrase : null;
  }
  if (language === "ko") {
    const phrase = /(?:^|[.\n]\s?)([^."“”]{2,40}?)(?:은|는|이|가)\s[^."“”]*\.\s*$/u.exec(before)?.[1];
    return phrase !== undefined && /씨$/u.test(phrase) ? phrase : null;
  }
  if (language !== "zh") return null;
  const said = new RegExp(
    `(?:^|[。！？”])([^，。：”“]{2,24}?)(?:${ZH_VERB})，?[^。“”]*(?:。|。”)?\\s*(?:[他她][^。“”]{0,6}：)?$`,
    "u",
  );
  const phrase = said.exec(before)?.[1];
  const about = () =>
    before
      .split(/(?<=[。！？])[”」]?/u)
      .map((sentence) => ZH_ABOUT.exec(sentence)?.[1])
      .findLast(Boolean);
  return (phrase === undefined ? null : chineseSubject(phrase)) ?? about() ?? null;
}

export interface NameAndRole {
  readonly name: string;
  readonly role: string | null;
}

const ZH_SURNAME =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂";
/** "副总经理孙立群不否认。": a name at a sentence's head, behind an office or not, before a word that no name holds. */
const ZH_ABOUT = new RegExp(
  `^\\s*((?:[^，。：“「]{0,24}[的员員师師长長理任授者家人民生书書记記])?[${ZH_SURNAME}]\\p{Script=Han}{1,2})(?=[，也不还還则則在对對并並就将將从從被曾已一长長多把昨今带帶站正走坐指])`,
  "u",
);
const ZH_ROLE =
  /^(.*(?:总统|總統|首相|主席|部长|部長|发言人|發言人|总理|總理|总裁|總裁|教授|主任|书记|書記|市长|市長|省长|局长|局長|院长|院長|校长|校長|董事长|董事長|经理|經理|创始人|創辦人|专家|專家|分析师|分析師|导演|導演|演员|演員|队长|隊長|教练|教練|负责人|負責人|研究员|研究員|医生|醫師|医师|工程师|律师|律師|议员|議員|会长|會長|站长|老师|村民|居民|市民|大使|委员|委員|处长|科长|秘书长|秘書長|首席执行官|执行长|CEO))(\p{Script=Han}{2,6})$/u;
const JA_ROLE =
  /(?:氏|さん|様|くん|君|選手|監督|社長|会長|首相|大統領|大臣|外相|防衛相|財務相|知事|市長|町長|教授|准教授|名誉教授|議員|代表|容疑者|被告|CEO|官房長官|長官|委員長|幹事長|党首|院長|医師|弁護士|記者|研究員|部長|課長|理事長|総裁|店長|主将|投手|捕手|助教|所長|局長|館長|園長|校長|主席|総書記|報道官)$/u;
const KO_SURNAME =
  "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편";
const KO_ROLE =
  /^(?:대표|대통령|장관|의원|위원장|교수|감독|씨|회장|사장|배우|선수|총리|시장|원장|대변인|변호사|작가|기자|팀장|위원|총장|지사|의장|실장|본부장|연구원|이사장|이사|센터장|국장|차관|청장|소장|PD|CEO|전|도지사|군수|구청장|[가-힣]*[회원소청관교서단국부터]장|조합장|이장|총재|행장|청년|농부|주민|부장|과장|박사|선생|후보|수석)/u;

/**
 * Parts a name from the role around it by the language's own order; the whole phrase is the name when they cannot be told
 * apart.
 */
export function nameAndRole(phrase: string, language: string): NameAndRole {
  // "أما الحاج محمود فقال": "as for" hands the word on and is no part of the name.
  const bare = phrase.replace(/[（(][^）)]*[）)]|^أما\s/gu, "").trim();
  if (language === "zh") return chineseName(bare);
  if (language === "ja") return japaneseName(bare);
  if (language === "ko") return koreanName(bare);
  if (language === "ar" || language === "fa") return semiticName(bare, /^(?:و|ف)?ال/u, AR_ROLE);
  if (language === "he") return semiticName(bare, /^ה/u, HE_ROLE);
  return { name: bare, role: null };
}

/** The full name behind "김 시장", "林局长" or "山田氏", where the text before has given it; null when not. */
export function fullName(before: string, name: string, language: string): NameAndRole | null {
  if (/^(?:he|fa|hi|ar)$/.test(language) && /^\p{L}[\p{L}\p{M}]+$/u.test(name)) {
    // "סמיר חורי, …", "عبد الكريم صالح (62 عاما)", "सरोज कुशवाहा बताती हैं": the name with another word before a comma or a
    // bracket; in Hindi behind it too.
    const other = "(?!ال)(?:عبد )?[\\p{L}\\p{M}]{3,}";
    const whole =
      language === "hi"
        ? `(?:${other} ${name}|${name} ${other})(?= (?:ने|बत|कह|के मुत|के अनु|हैं|का कह|मज|दिह))`
        : `${other} ${name}(?=[,،]| \\()|(?<=\\sال\\p{L}+ )${other} ${name}(?=\\s)`;
    const full = new RegExp(`(?<=^|[\\s"])${whole}`, "u").exec(before)?.[0];
    if (full !== undefined && !HE_ROLE.test(full)) return { name: full, role: null };
  }
  if (language === "ar" && /^\p{L}+$/u.test(name)) {
    // One name alone: a family name begins with the article and stands behind the given one.
    const whole = name.startsWith("ال")
      ? `(?!و?ال|و?قال|إن|أن|من)\\p{L}{3,} ${name}`
      : `${name} (?:ال|بن |عبد |أبو )\\p{L}+`;
    const full = new RegExp(`(?<=^|[\\s«"])${whole}(?=[\\s،,.]|$)`, "u").exec(before)?.[0];
    if (full !== undefined && !AR_ROLE.test(full.split(" ", 1)[0] ?? "")) return { name: full, role: null };
  }
  if (language === "ko") {
    const short = /^(\p{Script=Hangul})\s(\p{Script=Hangul}{1,4})$/u.exec(name);
    const full =
      short &&
      new RegExp(
        `(${short[1]}\\p{Script=Hangul}{1,2})(?:\\(\\d+\\))?\\s(?:\\p{Script=Hangul}+\\s)?${short[2]}`,
        "u",
      ).exec(before);
    return full?.[1] ? { name: full[1], role: short?.[2] ?? null } : null;
  }
  if (language === "zh") {
    const short = new RegExp(`^([${ZH_SURNAME}])(\\p{Script=Han}{2,3})$`, "u").exec(name);
    const full = short && new RegExp(`${short[2]}(${short[1]}\\p{Script=Han}{1,2})`, "u").exec(before);
    return full?.[1] && short ? { name: full[1], role: short[2] ?? null } : null;
  }
  if (language === "ja" && /^\p{Script=Han}{2}$/u.test(name)) {
    const full = new RegExp(
      `${name}\\p{Script=Han}{1,3}?(?=氏|さん|市長|社長|教授|代表|監督|選手|首相|大臣|議員|会長|（)`,
      "u",
    ).exec(before);
    return full ? { name: full[0], role: null } : null;
  }
  return null;
}

function chineseName(phrase: string): NameAndRole {
  const dotted = /^(.*?)([\p{Script=Han}]{1,6}(?:[·・•][\p{Script=Han}]{1,8})+)$/u.exec(phrase);
  const office = ZH_ROLE.exec(phrase);
  if (office) return { name: office[2] ?? phrase, role: office[1] ?? null };
  if (dotted) return { name: dotted[2] ?? phrase, role: dotted[1] || null };
  if (/[长長员員者师師授任官席统統理]$/u.test(phrase)) return { name: phrase, role: null };
  for (const length of [3, 2]) {
    const name = phrase.slice(-length);
    if (name.length === length && ZH_SURNAME.includes(name[0] ?? "?") && phrase.length > length + 1)
      return { name, role: phrase.slice(0, -length).replace(/.*的$/u, "") || null };
  }
  return { name: phrase, role: null };
}

/** Who is given with a name by の or a dot: "町内会長の佐伯さん", "市民団体の代表・佐伯さん". */
const JA_HOLDER = /(?:[長者員師家手主人生士役授]|代表|担当|リーダー|職人)$/u;
const JA_UNNAMED = /(?:[者員側課部省庁局署店社]|筋|一人|男性|女性|住民|客|関係者)$/u;

function japaneseName(phrase: string): NameAndRole {
  const affiliation = Math.max(
    phrase.lastIndexOf("の"),
    phrase.lastIndexOf("・") > 0 && JA_HOLDER.test(phrase.slice(0, phrase.lastIndexOf("・")))
      ? phrase.lastIndexOf("・")
      : -1,
  );
  const own = affiliation > 0 ? phrase.slice(affiliation + 1) : phrase;
  let name = own;
  while (JA_ROLE.test(name)) name = name.replace(JA_ROLE, "");
  // "市の担当者": nobody by name, so whose they are is part of who they are.
  if (name.length < 2 || name === "担当" || (name === own && JA_UNNAMED.test(own)))
    return { name: phrase, role: null };
  const role = own.slice(name.length).replace(/^(?:氏|さん|様|くん|君)$/u, "");
  const whole = affiliation > 0 ? phrase.slice(0, affiliation + 1) + role : role;
  const holder = affiliation > 0 ? phrase.slice(0, affiliation) : "";
  if (role === "" && JA_HOLDER.test(holder)) return { name, role: holder };
  return { name, role: whole === "" || /[の・]$/u.test(whole) ? role || null : whole };
}

const KO_HOUSE = /[부처청원당시도군구대]$/u;

function koreanName(phrase: string): NameAndRole {
  const surname = new RegExp(`^[${KO_SURNAME}]\\p{Script=Hangul}{1,3}$`, "u");
  // "동료 이상훈씨": the courtesy is written onto the name as well as apart from it; "아저씨" is a word of its own.
  const words = phrase.replace(/(?<=\S)(?<!아[저가])씨$/u, "").split(/\s+/u);
  let at = words.findLastIndex(
    (word, i) =>
      surname.test(word) &&
      !KO_ROLE.test(word) &&
      (i === words.length - 1 || KO_ROLE.test(words[i + 1] ?? "") || KO_HOUSE.test(words[i + 1] ?? "")) &&
      // "윤태호 국토부 장관": a ministry between name and office begins like a name.
      !(KO_HOUSE.test(word) && i > 0 && surname.test(words[i - 1] ?? "")),
  );
  // "노현우 소방위": a rank that begins like a surname, behind a name of three letters.
  const before = words[at - 1];
  if (
    at > 0 &&
    at === words.length - 1 &&
    before?.length === 3 &&
    surname.test(before) &&
    !KO_ROLE.test(before)
  )
    at -= 1;
  const name = words[at];
  if (at < 0 || name === undefined || (at === words.length - 1 && name.length > 3))
    return { name: words.join(" "), role: null };
  const role = [...words.slice(0, at), ...words.slice(at + 1)].filter((word) => word !== "씨").join(" ");
  return { name, role: role || null };
}

const AR_ROLE =
  /^(?:محافظ|وزير|وزيرة|رئيس|رئيسة|مدير|مديرة|أمين|أمينة|نائب|نائبة|سفير|قائد|مستشار|مستشارة|مبعوث|عضو|متحدث|ناطق|باسم|أستاذ|كبير|مسؤول|عام|زعيم|دكتور|لدى|لشؤون|سابق)$/u;
const HE_ROLE =
  /^(?:ראש|שר|שרת|יו"ר|מנכ"ל|מנכ״ל|נשיא|נשיאת|דובר|דוברת|ח"כ|פרופ|ד"ר|עו"ד|סגן|חבר|חברת|מזכ"ל)/u;

/** Office nouns and definite words come first, the name after them: "وزير الخارجية المصري سامح شكري". */
function semiticName(phrase: string, definite: RegExp, role: RegExp): NameAndRole {
  const words = phrase.split(/\s+/u);
  if (!(role.test(words[0] ?? "") || (definite.test(words[0] ?? "") && words.length > 1)))
    return { name: phrase, role: null };
  let at = 0;
  while (at < words.length && (role.test(words[at] ?? "") || definite.test(words[at] ?? ""))) at += 1;
  // "رئيس جمعية مزارعي النجيلة سالم بن راشد الكعبي": a chain of nouns ends in its definite one, and the name follows.
  if (at > 0 && role.test((words[0] ?? "").replace(definite, "")) && !definite.test(words[at - 1] ?? "")) {
    let chain = words.findIndex((word, i) => i >= at && definite.test(word));
    while (chain >= 0 && definite.test(words[chain + 1] ?? "")) chain += 1;
    if (chain >= 0 && words.length - chain > 2) at = chain + 1;
  }
  if (at === 0 || at >= words.length) return { name: phrase, role: null };
  return { name: words.slice(at).join(" "), role: words.slice(0, at).join(" ") };
}
