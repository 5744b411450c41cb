/** Page furniture by its words: what headings and lines of related stories, newsletters, comments and so on say. */

/**
 * By language, as alternatives of one pattern that must match the whole of a folded heading ("related stories",
 * "mehr zum thema"). Each counts in every language; what two share stands in the first. "…" stands for anything that may follow.
 */
const HEADINGS: Readonly<Record<string, string>> = {
  en: `related…|more (?:from|on|about|in) .*|more (?:stories|news|articles|coverage|posts|reading|to (?:read|explore))…|read (?:more|next|also|on)…|see also:…|also (?:read|on)…|you (?:may|might|could|ll) (?:also )?(?:like|enjoy|be interested|love|want).*|recommended…|recommendations|we recommend|suggested…|most (?:read|popular|viewed|shared|commented|recent)…|trending…|popular(?: (?:now|stories|posts|articles|news|on|in).*)?|featured(?: (?:stories|articles|posts|content|video|videos|collection|on).*)?|latest(?: (?:news|stories|articles|posts|headlines|videos|from|on|in).*)?|top (?:stories|news|headlines|articles|picks|posts|videos)…|breaking news.*|.*newsletter.*|sign ?(?:up|in).*|subscribe…|get (?:our|the|more|daily|breaking).*(?:newsletters?|emails?|alerts?|app|inbox|updates)|stay (?:connected|informed|up to date|in touch|tuned|updated)…|join (?:our|us|the (?:conversation|discussion|debate|community|club|mailing)).*|(?:\\d+ |view |show |all |post a |add a |leave a |your |reader |load |no )*(?:comments?|reply|replies|responses?)(?: \\d+| section| are closed.*| on.*| policy)?|share(?: (?:this|on|via|your|the|with).*)?|follow (?:us|me|on).*|follow|connect with us.*|about (?:the|this|our) (?:authors?|writers?|reporters?|company|site)|written by.*|author(?:s| bio| info)?|meet the author.*|tags?|topics(?::.*)?|categories|filed under.*|advertisements?…|advertorial|sponsored…|promoted…|paid (?:content|post|partner).*|partner content.*|around the web|from (?:the web|our partners|our sponsors|the archives?).*|elsewhere on.*|editor['’]?s['’]? (?:picks?|choice).*|don'?t miss.*|what to read next|what'?s (?:trending|hot).*|up next|(?:next|previous) (?:up|article|story|post)|post navigation|watch (?:now|next|more|live|this|:).*|must[- ](?:reads?|watch|see).*|(?:explore|discover) more.*|(?:keep|continue) reading.*|support (?:us|our|independent|quality).*|donate.*|become a (?:member|subscriber|patron|supporter).*|contact(?: us)?|get in touch|search|menu|site (?:map|index|navigation)|log ?in|register|your account|cookies? (?:policy|settings|preferences|notice).*|privacy(?: (?:policy|notice|settings).*)?|terms (?:of (?:use|service)|and conditions).*|copyright.*|download.* app|poll|quiz|photos?|galler(?:y|ies)|videos?|(?:image |photo )?credits?|corrections?|(?:table of )?contents|in this (?:article|story|section)|on this page|jump to.*|skip to.*|(?:quick|useful) links|sections|(?:our|best|the|daily) deals.*|shop(?: (?:now|the|our).*)?|pictured?|listen(?: (?:now|here|to this).*)?|print(?: this.*)?|e-?mail(?: (?:this|us|address|alerts).*)?|save(?: for later)?|report (?:a|an) .*|(?:got|have) (?:a|your) (?:tip|say|news|story|confidential).*|tip us.*|(?:like|enjoying|love) this.*|(?:other )?people (?:also|are).*|you may have missed.*|copy link|start your.*|already a.*|(?:rate|was) this .*|what do you think\\??|(?:our|my) picks|more like this|before you go|in other news|also in .*|we (?:value|care about) your.*|hot topics|.* briefing`,
  de: `mehr (?:zum thema|artikel|nachrichten|news|themen).*|mehr (?:zu|aus|von|über) .*|das könnte (?:sie|dich|ihnen|euch).*|(?:auch|noch) interessant…|lesen sie (?:auch|mehr|hier|weiter|dazu)…|lies (?:auch|mehr).*|weitere (?:artikel|meldungen|themen|nachrichten|beiträge|news|links|informationen|infos|videos|texte|inhalte).*|verwandte (?:artikel|themen|beiträge).*|ähnliche (?:artikel|themen|beiträge).*|(?:\\d+ )?kommentare?(?: \\d+)?|kommentar(?:e)? (?:schreiben|verfassen)|schreiben? sie? (?:einen|uns).*|ihre meinung.*|meistgelesen.*|meist gelesen.*|beliebt(?:e (?:artikel|beiträge|themen).*)?|zur startseite.*|themen…|(?:artikel )?teilen.*|empfehlungen(?: (?:der|für) .*)?|empfohlen(?:e .*|er .*)?|anzeige|werbung|über (?:den|die) (?:autor|autorin|autoren)|autor(?:in)?|zum thema|passend zum thema.*|lesetipps?.*|unsere empfehlungen.*|aktuelle (?:nachrichten|meldungen|artikel|beiträge|news).*|neueste (?:artikel|beiträge).*|schlagwörter|schlagworte|stichwörter|folgen sie.*|diskutieren sie.*|abonnieren.*|jetzt (?:abonnieren|anmelden|registrieren).*|nächster artikel|top[- ]?(?:themen|artikel|news)|inhaltsverzeichnis|inhalt|quellen|impressum|datenschutz.*|bild(?:er)?strecke.*|feedback|mehr aus|auf dieser seite|(?:zur|zum) (?:person|autor|autorin)|(?:der|die) autor(?:in)?|(?:die )?neuesten? .*videos?|weiterlesen|dazu passend.*|leser(?:kommentare|meinungen)|nichts verpassen.*|unterstützen sie.*|drucken|lesen sie jetzt.*|in diesem artikel`,
  fr: `articles? (?:liés?|similaires?|connexes?|associés?|recommandés?|récents?).*|(?:à|a) (?:lire|voir|découvrir|écouter)(?: aussi| également| sur le même.*)?|à ne pas manquer.*|lire (?:aussi|la suite|plus|également|notre|nos)…|sur le m[eê]me (?:sujet|thème).*|voir (?:aussi|plus|tou[st]).*|(?:\\d+ )?commentaires?(?: \\d+)?|(?:laisse[rz]|ajoute[rz]|poste[rz]) (?:un|votre) commentaire.*|partage[rz](?: (?:sur|cet?|l['’]|par|via).*)?|les? (?:plus|articles les plus) (?:lus?|vus?|populaires?|consultés?).*|recommandés?(?: pour vous)?|dans la m[eê]me (?:rubrique|catégorie|série).*|dans l['’ ]actualité|[àa] propos (?:de l['’ ]auteur.*|des auteurs)|l['’ ]?auteur|réagir.*|réagissez.*|plus (?:d['’ ]articles|d['’ ]infos|d['’ ]actualités|sur (?:ce|cette|le même)).*|vous (?:aimerez|pourriez|allez).*aussi.*|vous pourriez.*|suivez[- ]nous.*|mots[- ]clés|étiquettes|thèmes?|publicité|abonnez.*|inscrivez.*|contenus? (?:sponsorisés?|similaires?|associés?).*|nos (?:autres|derniers).*|dernières? (?:actualités|nouvelles|infos|minute).*|derniers articles.*|à la une|notre sélection.*|sources?|navigation.*|sommaire|votre avis.*|pour aller plus loin|et aussi.*|crédits?(?: photos?)?|dans cet article|le choix de.*|l['’]actualité en continu|en continu|le fil (?:info|actu).*|fil info|(?:les )?articles les plus.*|vous avez aimé.*|soutenez.*|faire un don|imprimer|diaporama|vidéos?|nos dossiers`,
  es: `(?:artículos|noticias|notas|temas|contenidos?|entradas|información) (?:relacionad[oa]s?|recomendad[oa]s?|similares).*|relacionad[oa]s?.*|(?:también )?te (?:puede|podría|recomendamos|interesa).*|le puede interesar.*|quiz[aá]s? te interese.*|seguir leyendo.*|sigue leyendo.*|le[ae] (?:también|además|más|aquí).*|leer (?:más|también).*|ver (?:más|también).*|mira también.*|además.*lee.*|más (?:noticias|información|leíd[oa]s?|vistas?|artículos|sobre (?:este|esta|el tema)).*|l[oa]s? más (?:leíd|vist|popular|comentad|recient)[oa]?s?.*|(?:\\d+ )?comentarios?(?: \\d+)?|deja (?:un|una|tu).*|compart(?:ir|e|a)(?: (?:en|est[ea]|la|por|tu).*)?|suscríb.*|suscripci.*|bolet[ií]n.*|temas?|archivado en.*|sobre (?:el|la|los) autor.*|s[ií]guenos.*|publicidad|recomendad[oa]s?.*|últimas? (?:noticias|hora).*|noticias|destacad[oa]s|regístrate.*|no te pierdas.*|contenido patrocinado.*|fuentes?|índice(?: de contenidos?)?|en este artículo|contenidos?|más (?:en|sobre)(?: .*)?|en portada|escucha.*|vídeos?|galería.*`,
  pt: `(?:artigos?|notícias?|matérias?|posts?|conteúdos?|temas) (?:relacionad[oa]s?|recomendad[oa]s?|recentes|semelhantes).*|(?:leia|veja|saiba|confira|ouça|assista) (?:também|mais|ainda)?…|leia (?:também|mais|a seguir).*|mais (?:lid[oa]s|notícias|vistos|artigos|acessadas|populares|sobre (?:este|esta|o tema|o assunto)).*|ler mais.*|(?:\\d+ )?comentários?(?: \\d+)?|deix[ea] (?:um|uma|seu|sua|o seu).*|(?:com)?partilh(?:e|ar)(?: (?:n|est|com|no).*)?|sobre o autor.*|sobre a autora.*|assine.*|inscreva.*|subscreva.*|etiquetas|tópicos|assuntos|publicidade|recomendamos.*|siga(?:[- ](?:nos|o .* no|a .* no).*)?|últimas(?: notícias.*)?|você (?:também )?(?:pode|vai).*gostar.*|pode (?:lhe )?interessar.*|receba.*|fontes?|destaques|populares|neste (?:artigo|texto)|conteúdo|mais (?:do autor|em .*)|tudo sobre.*|escolhas? d[oe].*|em destaque|ver mais.*|continue lendo.*|cadastre-se.*`,
  it: `leggi anche.*|leggi (?:di più|tutto).*|articoli (?:correlati|simili|recenti|consigliati).*|notizie correlate.*|correlati|(?:ti )?potrebbe(?:ro)? (?:anche )?interessar.*|(?:\\d+ )?commenti?(?: \\d+)?|lascia un (?:commento|tuo).*|condividi(?: (?:su|l['’]|quest|via).*)?|i più (?:letti|visti|popolari).*|le più lette.*|altri articoli.*|altre notizie.*|argomenti.*|seguici.*|pubblicità|guarda anche.*|ultime (?:notizie|news).*|abbonati.*|iscriviti.*|informazioni sull['’ ]autore|l['’ ]autore|approfondiment[oi]|vedi anche.*|da non perdere.*|fonti?|indice(?: dei contenuti)?|in questo articolo|sommario|contenut[io] sponsorizzat[io]|scelti per (?:voi|te)|dalla home.*|foto`,
  nl: `lees (?:ook|meer|verder|hier)…|gerelateerd.*|(?:\\d+ )?reacties?(?: \\d+)?|reageer.*|plaats een reactie.*|deel (?:dit|via|deze|op).*|delen|meest (?:gelezen|bekeken).*|meer (?:over|van|nieuws|in|uit).*|.*nieuwsbrief.*|bekijk ook.*|over de auteur.*|aanbevolen.*|trefwoorden|onderwerpen|advertentie.*|volg ons.*|kijk ook.*|laatste nieuws.*|het laatste nieuws|inhoud(?:sopgave)?|in dit artikel|misschien ook.*|net binnen|uitgelicht|foto['’]?s|video['’]?s`,
  pl: `czytaj (?:także|też|również|więcej|dalej)…|przeczytaj (?:także|też|również|więcej)?…|zobacz (?:także|też|również|więcej|inne)?…|powiązane.*|podobne (?:artykuły|tematy|wpisy).*|polecan[eay].*|polecamy.*|(?:\\d+ )?komentarz[ey]?(?: \\d+)?|dodaj komentarz.*|zostaw komentarz.*|udostępnij.*|naj(?:częściej czytane|popularniejsze|nowsze|chętniej czytane).*|o autorze.*|tagi|tematy|więcej (?:na temat|o|z|informacji).*|sprawdź (?:także|też|również)?…|śledź nas.*|masz (?:ciekawy|temat|news).*|źródło|oprac.*|może (?:cię|ci) .*|warto przeczytać.*|spis treści|w tym artykule|obserwuj.*|więcej na .*|popularne|dołącz.*|bądź na bieżąco.*`,
  ru: `читайте (?:также|еще|ещё|по теме|на).*|читать (?:также|далее|еще|ещё|подробнее).*|(?:еще |ещё |статьи |новости |материалы |сюжеты )?по теме.*|похожие.*|смотрите (?:также|еще|ещё).*|см\\.? также.*|(?:\\d+ )?комментари[ийяев]+(?: \\d+)?|оставить комментарий.*|добавить комментарий.*|обсуждение|поделиться.*|поделитесь.*|подпис(?:аться|ывайтесь|ывайся|ка|итесь).*|популярн(?:ое|ые)(?: .*)?|новости (?:партнеров|партнёров|сми|дня|компаний).*|метки.*|рекомендуем.*|рекомендованн.*|другие (?:новости|статьи|материалы).*|об авторе.*|автор(?:ы)?(?: ?:.*)?|самое (?:читаемое|популярное|интересное|важное).*|лента новостей|главные новости.*|последние новости.*|вам (?:может|будет) .*|интересное.*|не пропустите.*|источники?(?: ?:.*)?|содержание|фото|видео|ещё|еще|оглавление|(?:наша )?рассылка|подпи(?:шитесь|шись).*|выбор редакции|главное сегодня|что (?:ещё|еще)? ?почитать`,
  uk: `читайте також.*|дивіться також.*|схожі.*|за темою.*|коментар[іи].*|поділитися.*|підпис.*|популярн.*|теги.*|рекомендуємо.*|останні новини.*|реклама.*`,
  fi: `lue (?:myös|lisää|seuraavaksi)…|katso (?:myös|lisää)?…|aiheet.*|(?:\\d+ )?kommentit?.*|jaa(?: .*)?|luetuimmat.*|suosittelemme.*|suosituimmat.*|.*uutiskirje.*|tilaa(?: .*)?|uusimmat.*|mainos|lisää (?:aiheesta|uutisia).*|asiasanat|sisällys(?:luettelo)?|aiheesta (?:lisää|muualla)|kirjoittaja(?:sta)?|tuoreimmat.*|seuraa.*|suositel.*|toimitus suosittelee|avainsanat|muut lukivat|keskustel[eu].*`,
  hu: `kapcsolódó.*|olvass?[ad]? (?:el|tovább|még).*|olvasd.*|(?:ezt|ez) is (?:olvas|érdekel|ajánl).*|ajánl(?:ott|ó|juk|atunk).*|hozzászólás.*|kommentek.*|megosztás.*|oszd meg.*|legolvasottabb.*|legfrissebb.*|legnépszerűbb.*|.*hírlevél.*|címkék.*|további (?:cikk|hír|tartal|recept).*|még több.*|szerzők?(?: ?:.*)?|hirdetés|források?(?: ?:.*)?|iratkozz.*|kövess.*|érdekelhet.*|neked ajánl.*|tartalom(?:jegyzék)?|a szerzőről|friss híre.*|ne maradj(?:on)? le.*|ezt ne hagy.*`,
  sv: `läs (?:också|även|mer)…|(?:\\d+ )?kommentarer?(?: \\d+)?|dela(?: (?:artikeln|på|med).*)?|mest (?:läst|lästa|sett).*|.*nyhetsbrev.*|mer (?:om|från) .*|missa inte.*|senaste nytt.*|annons|taggar|ämnen|följ oss.*|rekommenderat.*|se också.*|tipsa.*|innehåll|i (?:den här )?artikeln|om (?:skribenten|författaren)|mer i ämnet|ämnen i .*|fler artiklar.*`,
  da: `læs (?:også|mere|videre)…|del (?:artikel|på|denne).*|mest læs.*|.*nyhedsbrev.*|mere (?:om|fra) .*|seneste nyt.*|annonce|emner|følg os.*|anbefalet.*|se også.*|les (?:også|mer)…|relater.*|mest les.*|del (?:saken|artikkelen).*|siste nytt.*|annonse|flere saker.*`,
  cs: `čtěte (?:také|též|i|více).*|přečtěte.*|související.*|diskuse(?: \\(?\\d.*)?|komentáře.*|sdílet.*|nejčtenější.*|mohlo by vás.*|doporučuj.*|další (?:články|zprávy).*|štítky|témata|reklama|o autorovi.*|podobné.*|súvisiac.*|čítajte.*|prečítajte.*|najčítanejšie.*|viac z.*|diskusia.*`,
  tr: `ilgili (?:haber|içerik|konu|yazı).*|yorumlar.*|yorum yap.*|(?:bunlar )?da? ?ilginizi çekebilir.*|paylaş(?:ın|mak)?(?: .*)?|(?:en )?çok okunan.*|haberin devamı.*|son (?:dakika|haberler).*|etiketler.*|diğer haberler.*|önerilen.*|reklam|abone.*|ayrıca (?:oku|bak).*|bunu da oku.*|içindekiler|bu yazıda|yazar hakkında|.*bülten.*|bizi takip.*|benzer .*|diğer yazılar|yorum (?:yaz|bırak).*|günün manşetleri`,
  ro: `citește și.*|citeste si.*|articole (?:similare|recente|asemănătoare).*|comentarii.*|distribuie.*|cele mai citite.*|recomandări.*|recomandate.*|vezi și.*|etichete.*`,
  el: `διαβάστε (?:επίσης|ακόμη|ακόμα|περισσότερα).*|σχετικ[άέ].*|σχόλια.*|κοινοποίηση.*|δημοφιλ.*|τελευταία νέα.*`,
  id: `baca juga.*|baca selengkapnya.*|berita (?:terkait|lainnya|terpopuler).*|artikel (?:terkait|lainnya).*|komentar.*|bagikan.*|terpopuler.*|lihat juga.*|rekomendasi.*`,
  vi: `xem thêm.*|tin liên quan.*|bài liên quan.*|bình luận.*|chia sẻ.*|đọc thêm.*|tin mới.*|đọc nhiều.*`,
  ar: `اقر[أا] ?(?:أيضا|ايضا|المزيد).*|(?:مواضيع|موضوعات|أخبار|اخبار|مقالات|محتوى)? ?(?:ذات صلة|مرتبطة|مشابهة|متعلقة).*|شارك(?: (?:هذا|المقال|الخبر|على|عبر).*)?|مشاركة(?: (?:المقال|الخبر|عبر).*)?|(?:ال)?تعليق(?:ات)?.*|المزيد(?: (?:من (?:الأخبار|المقالات|المواضيع)|عن|حول).*)?|ال[أا]كثر (?:قراءة|مشاهدة|شيوعا|تداولا).*|قد (?:يعجبك|يهمك).*|تابعنا.*|تابعوا.*|(?:ال)?نشرة (?:البريدية|الإخبارية|الاخبارية).*|اشترك(?: (?:في|الآن).*)?|إعلان|اعلان|وسوم.*|كلمات مفتاحية.*|آخر الأخبار.*|اخر الاخبار.*|شاهد (?:أيضا|ايضا).*|نرشح لك.*|(?:ال)?محتويات|في هذا (?:المقال|التقرير)|عن (?:الكاتب|المؤلف)|مقترحات|(?:ال)?كلمات (?:ال)?مفتاحية|اخترنا لك.*`,
  fa: `بیشتر بخوانید.*|مطالب مرتبط.*|اخبار مرتبط.*|نظرات|برچسب.*|اشتراک|پربازدید.*`,
  he: `קראו (?:גם|עוד).*|כתבות (?:נוספות|קשורות).*|תגובות(?: \\(?\\d.*)?|שתפו.*|עוד בנושא.*|אולי יעניין.*|תגיות.*`,
  hi: `(?:ये|यह|इसे) भी (?:पढ़ें|पढ़ें|देखें).*|संबंधित.*|टिप्पणी.*|और पढ़ें.*|शेयर.*|विषय सूची|लेखक के बारे में|टिप्पणिया?ँ|.*न्यूज़?लेटर.*|.*ज़?्यादा पढ़?ी.*|फ़?ॉलो.*|विज्ञापन|टैग|(?:ताज़?ा|अन्य|और) ख़?बरें|ट्रेंडिंग.*|लेटेस्ट.*|वीडियो`,
  ja: `関連(?:する)?(?:記事|ニュース|リンク|タグ|ワード|キーワード|コンテンツ|動画|トピックス|特集|サイト|書籍|商品|情報|投稿|ページ)?.{0,4}|(?:こちらも|あなたに|併せて|その他の)?(?:おすすめ|オススメ|お勧め)(?:の?(?:記事|商品|ニュース|コンテンツ|動画|サイト))?|コメント(?:する|を.*|一覧|欄|数|\\d.*)?|.{0,8}シェア(?:する)?|人気(?:の?(?:記事|ランキング|ニュース|タグ|投稿).*)?|.{0,10}ランキング|(?:あ|合)わせて(?:読み|読む|チェック).*|最新(?:記事|ニュース|の記事).*|新着(?:記事|情報|ニュース)?|この記事(?:を|の|が|に).*|(?:記事の)?(?:著者|筆者|執筆者|ライター)(?:プロフィール|紹介|について)?|タグ(?:クラウド|一覧|[:：].*)?|カテゴリー?(?:一覧)?|スポンサー.*|広告|pr|もっと(?:見る|読む).*|続きを.*|プロフィール|目次|検索|アーカイブ|メルマガ.*|フォロー(?:する|して.*)?|次の記事.*|前の記事.*|注目(?:記事|ニュース|ワード)?|特集(?:記事|一覧)?|ピックアップ.*|トップニュース|返信(?:する|を.*)?|参考(?:文献|リンク|サイト|記事)?|出典|もくじ|編集部.{0,3}おすすめ|よく読まれて.*|注目の(?:記事|ニュース)`,
  zh: `(?:相关|相關)(?:阅读|閱讀|新闻|新聞|文章|推荐|推薦|报道|報導|内容|內容|链接|連結|专题|主題|视频|影片)?.{0,4}|(?:推荐|推薦)(?:阅读|閱讀|文章|新闻|给你|給你)?|(?:猜你|你可能|您可能).*|(?:热门|熱門)(?:文章|新闻|新聞|推荐|推薦|评论|話題|话题|标签|關鍵字|搜索|搜尋|专题)?|(?:热点|熱點)(?:新闻|新聞|推荐|专题)?|(?:网友|網友|最新|用户|全部)?(?:评论|評論|留言|跟帖|回應|回复)(?:.{0,3}\\d.*|区|區)?|分享(?:(?:到|至|本文|给|給|此).*)?|(?:延伸|扩展)(?:阅读|閱讀).*|更多(?:(?:新闻|新聞|精彩|内容|內容|文章|相关|相關|推荐|推薦|報導|报道).*)?|精彩(?:推荐|推薦|图片|圖片|视频|影片|内容|內容|评论|評論|专题).*|为您推荐.*|為您推薦.*|广告|廣告|最新(?:消息|新闻|新聞|文章)|(?:责任)?编辑[:：].*|責任編輯.*|标签.{0,8}|標籤.{0,8}|上一篇.*|下一篇.*|目录|目錄|作者(?:简介|簡介|介绍)?|订阅.{0,8}|訂閱.{0,8}|.{0,6}排行榜?|看更多.*|關鍵字.*|关键词.*|本文目[录錄]|关注我们.*|追蹤我們.*|(?:编辑|編輯)(?:推荐|推薦|精选|精選)|(?:发表|發表)(?:评论|留言)|今日(?:热点|頭條|头条)|扫一扫.*`,
  ko: `관련 ?(?:기사|뉴스|글|콘텐츠|키워드|영상).*|(?:전체 ?)?댓글.*|공유(?:하기)?|추천(?: ?(?:기사|뉴스|콘텐츠|영상|글|상품))?|(?:많이|가장) ?(?:본|읽은).*|인기(?: ?(?:기사|뉴스|글|검색어|영상|콘텐츠))?|구독(?:하기|신청)?|태그.*|이 ?기사.*|광고|최신 ?(?:기사|뉴스).*|주요 ?(?:기사|뉴스).*|함께 ?(?:보면|읽으면|본).*|다른 ?기사.*|더 ?보기.*|저작권.*|베스트(?: ?(?:기사|클릭|댓글|뉴스))?|핫 ?(?:이슈|뉴스).*|실시간 ?(?:뉴스|검색어|이슈|인기).*|목차|.*뉴스레터.*|기자 ?소개|팔로우|이 ?시각.*|오늘의 ?핫.*|실시간 ?랭킹|기자의 다른.*`,
};

/**
 * What begins a line that leads away from the article ("Read more: …"). The line may go on with a headline, so only
 * openings that no sentence of an article begins with are listed; most want a colon, a bracket or a dash.
 */
const LINE_OPENINGS: readonly string[] = [
  "(?:read|learn|see|watch|listen|click|find out|discover) (?:more|also|next|now|here)\\b",
  "(?:more|related|see also|also read|read|watch|photos|video|gallery|listen|recommended|don'?t miss|in pictures) ?[:|»>]",
  "related (?:stories|story|articles?|content|coverage|news|posts?|links?|video)\\b",
  "(?:sign up|subscribe|join|follow us|click here|tap here|download the|get the (?:latest|best))\\b",
  "(?:suscríbete|abonnez-vous|inscrivez-vous|jetzt abonnieren|melden sie sich|iscriviti|abbonati|assine (?:a|o|já|agora)|inscreva-se|подпишитесь|подписывайтесь|zapisz się|subskrybuj|meld je aan|schrijf je in|prenumerera|iratkozz|přihlaste se|abone ol|اشترك في|購読(?:する|はこちら)|订阅|구독하)",
  "(?:lesen sie (?:auch|mehr|hier|dazu|weiter)|lies auch|mehr zum thema|mehr dazu|siehe auch|auch interessant|das könnte sie)",
  "(?:(?:à|a) (?:lire|voir|écouter)(?: aussi)?|lire (?:aussi|la suite|notre|nos)|voir aussi|lire également)\\b",
  "(?:lea (?:también|además|más)|lee (?:también|además|más)|ver más|te puede interesar|le puede interesar|seguir leyendo|mira también|además:)",
  "(?:leia (?:também|mais)|veja (?:também|mais)|saiba mais|confira também|ler mais)",
  "(?:leggi anche|guarda anche|vedi anche|potrebbe interessarti|approfondisci)",
  "(?:lees (?:ook|meer|verder)|bekijk ook|luister ook|kijk ook)",
  "(?:czytaj (?:także|też|również|więcej|dalej)|przeczytaj|zobacz (?:także|też|również|więcej|wideo)|sprawdź (?:także|też))",
  "(?:читайте (?:также|ещё|еще)|читать (?:также|далее)|смотрите также|по теме:|подробнее:|читайте також|дивіться також)",
  "(?:lue (?:myös|lisää|seuraavaksi)|katso myös)",
  "(?:olvasd el|olvass tovább|kapcsolódó|ezt is olvas|ajánlott)",
  "(?:läs (?:också|även|mer)|læs (?:også|mere)|les (?:også|mer)|se også|se även)",
  "(?:čtěte (?:také|též)|přečtěte si|mohlo by vás|čítajte|prečítajte)",
  "(?:ilgili haber|bunu da oku|ayrıca)\\s*:",
  "(?:citește și|citeste si|vezi și)",
  "(?:διαβάστε (?:επίσης|ακόμη|ακόμα))",
  "(?:baca juga|lihat juga|simak juga)",
  "(?:xem thêm|đọc thêm)",
  "(?:اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|اقرا ايضا|شاهد أيضا|طالع أيضا|بیشتر بخوانید)",
  "(?:קראו (?:גם|עוד))",
  "(?:ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें)",
  "(?:【?(?:関連|あわせて読みたい|合わせて読みたい|続きを読む)|>>)",
  "(?:相关(?:阅读|新闻|文章|报道)|延伸阅读|延伸閱讀|推荐阅读|更多新闻|相關新聞|更多相關|看更多)",
  "(?:\\[?관련 ?기사|▶|☞)",
];

// Both are asked of text in lower case. Patterns of this size for either case, or for all of Unicode, take an engine ten times
// as long to read, a tenth of a second on a slow machine.
const WHOLE_HEADING = new RegExp(
  `^(?:${Object.values(HEADINGS)
    .map((alternatives) =>
      alternatives.replaceAll(
        "…",
        "(?: ?[:\\-–—|].*| (?:stories|story|articles?|content|news|posts?|topics?|links?|videos?|searches|coverage|for you|now|today|us|here|this week))?",
      ),
    )
    .join("|")
    // As the folded words are; the Hindi of some keyboards is not.
    .normalize("NFC")})$`,
);

const LINE = new RegExp(`^[\\[({*•·>»→➡▶️\\s-]*(?:${LINE_OPENINGS.join("|")})`);

/** A heading longer than this says something of its own, whatever word it begins with. */
const LONGEST_FURNITURE_HEADING = 70; // characters

/** Whether a heading's words name page furniture rather than a section of an article. */
export function isFurnitureHeading(text: string): boolean {
  const folded = text
    .normalize("NFC")
    .toLowerCase()
    // What Turkish "İ" leaves behind in lower case; Arabic vowel signs, which some editors set.
    .replaceAll("i\u0307", "i")
    .replace(/[\u064b-\u0652]+/g, "")
    // How many there are: "Comments (12)".
    .replace(/\s*[([（]\d+[)\]）]\s*$/, "")
    .replace(/^[\s\p{P}\p{S}]+|[\s:.…»>→|]+$/gu, "")
    .trim();
  if (folded === "") return true;
  return folded.length <= LONGEST_FURNITURE_HEADING && WHOLE_HEADING.test(folded);
}

/** Whether a line leads away from the article, such as "Read more: …" or "À lire aussi". */
export function isFurnitureLine(text: string): boolean {
  return text.length <= 250 && LINE.test(text.toLowerCase());
}
