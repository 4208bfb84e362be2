/** How the sentences of a 任免 document say who is appointed and who is relieved. Over `fold`ed text. */

const VERB =
  "任命|续聘|聘任|聘请|聘用|委任|免去|免除|解聘|免职|任职(?!务)|撤销|辞去|不再(?:担任|兼任)";

export const appointments = {
  /** tight: a title or section of documents that appoint: 关于陈文涛等同志职务任免的通知, 人事任免, …免职的通知 */
  matter:
    /任免|任职(?!资格|条件|回避|培训|期)|免职|任命|免去.*职务|聘任|解聘|辞职|辞去|职务的(?:通知|决定|批复)/,
  /** tight: a paragraph whose sentence goes on in the next one */
  goesOn: /;$/,
  /** between the clauses of a sentence */
  between: /[,;。:]/,
  /** tight: `2月18日,县政府任命:`, `决定免去:`, `一、任命` — what the lines under it are about */
  head: new RegExp(`(?<verb>${VERB})(?:名单|如下|下列(?:同志|人员)(?:职务)?)?:?$`),
  /** tight: in front of a name: 决定任命|陈文涛为…, 免去|黄海生的… */
  verb: new RegExp(`(?<verb>${VERB})(?!名单)`),
  /** tight: the verb behind: 李梅同志的市教育局副局长职务|予以免去 */
  behind: /^(?<words>.+职务)(?:均?予以|同时|一并|自然|自行|相应)?(?:免去|免除|解聘|撤销)$/,
  /** tight: what is only proposed: 推荐孙亮为…人选 */
  proposes: /^(?:推荐|提名|建议)|人选$/,
  /** tight: a further post behind a comma, nobody named: 局长,|督察长职务 */
  further: /^[^的为任免去同志]{2,12}$/,
  /** tight: between a name and the post it gets: 为, 任, 兼任, 同志任, 同志挂职任; not 兼任的 */
  gets: /(?:等?同志)?(?:挂职|挂)?(?:兼任|担任|任|为)(?=[^的].)|同志挂职(?=[省市州盟县区旗镇乡])/g,
  /** folded: a padded name in front of its post, whatever its surname: `岩 温 任县文化局局长` */
  padded: /^\p{Script=Han} +\p{Script=Han}(?:\([^()]{1,12}\))? +(?:兼?任|为)/u,
  /** tight: between a name and the post it loses: 的, 同志, 同志的, 同志兼任的 */
  loses: /(?:同志)?(?:兼任)?的|同志/,
  /** tight: between a name and what is said of its bearer: 周敏同志|(女) */
  comrade: /同志(?=\(|$)/,
  /** tight: `其市公路局局长职务`, 不再担任|市水利局副局长职务: of the person named before */
  his: /^其?(?:兼任)?的?(?<post>.+?)职务(?<rest>\([^()]*\))?$/,
  /** tight: what a post is called when it is lost: 市水利局副局长|职务, 二级调研员|职级, …职务的请求; what is said of the time it was held */
  office: /(?:职务(?:、?职级)?|职级)(?:的(?:请求|申请|请辞))?(?:\([^()]*\))?$/,
  /** tight: the rank of an organ that no place's name ends in behind two characters */
  rank: /^[省市州盟](?!区)/,
  /** tight: `任|万里|同志|市水利局局长`: the verb in front, nothing between */
  fronted: /^任(?![命职免])(?<names>[^为任]{2,20}?)同志(?<post>[^为任]+)$/,
  /** tight: 同意|云山任县林业局副局长, 选派|王强任…, 调|侯亮平任… */
  agreed: /^(?:同意|批准|决定|经研究|选派|委派|指派|调(?=.{2,3}(?:同志)?$))(?=.{2})/,
  /** tight: in front of the verb, what names nobody: 同时|不再担任, 市政府决定|免去其… */
  noSubject: /^(?:同时|同意|并|也|其|均|一并|相应|自然|决定|经.+|.*(?:决定|研究)|)$/,
  /** tight: who the next clauses are about: 史可法同志|试用期满, 杨柳同志|因退休, 批准|王强同志|退休 */
  subject:
    /^(?:(?:批准|同意)(?=.{2,12}退休$))?(?<names>.{2,20}?)(?<comrade>等?同志)?(?:(?:挂职|试用|任职|聘任|代理)(?:期|期限|时间)?(?:届|已)?满|因.{1,14}$|(?:到龄)?退休$)/,
  /** tight: `任|赵敏(女)|为|市教育局副局长`: the verb in front; 任 may be a surname too */
  put: /^任(?![命职免])(?<names>[^为任]{2,30}?)(?:等?同志)?为(?<post>[^为].*)$/,
  /** tight: `调|王海平同志|到|县供销社|工作`, `李明同志|调|县审计局|任|副局长`: who goes to work where, and as what */
  sent: /^(?:经研究|决定|同意|批准)?(?:(?:抽)?调(?<names>[^到调任]{2,20}?)(?:等?同志)?(?:到|去|至|回)|(?<comrade>[^到调任]{2,20}?)同志(?:调(?:到|往|至|回)?|到))(?<unit>[^到调任]{3,24}?)(?:(?<works>工作)|(?:工作)?(?:任|担任)(?<post>[^为]{2,30}))$/,
  /** tight: `县供销社|工作`: a place of work that is no post */
  works: /工作$/,
  /** tight: `任|副主任` of the unit named before */
  there: /^(?:任|担任)(?<post>[^为]{2,12})$/,
  /** tight: `正式任|市财政局副局长` of the one named before */
  takes: /^(?:同意|现|决定)?(?:正式)?(?:任命?为?|担任)(?<post>[^为]+)$/,
  /** the place of an issuer that is no government: 滨河新区|管理委员会 */
  seat: /^(?<place>\p{Script=Han}{2,12}?[区园市县旗])(?:党工委|工委|管理委员会|管委会)/u,
  /** tight: from one post to another: 陈家驹由县冶金局副局长|调任|县经贸委副主任, 原县农业局副局长赵铁成同志|调任|…; not 调任前, 调任的 */
  moves:
    /^(?<front>[^任]{2,60}?)(?:平级|交流)?(?:调任|转任|改任|升任|提任|晋任)(?=[^的前后期时以之].)/,
  /** tight: `陈家驹|由县冶金局副局长`: who, and from where */
  movesFrom: /^(?<names>.{2,20}?)(?:同志)?(?:由|从)(?<post>.{3,})$/,
  /** tight: in front of who has a post, or had it: 由|州旅游局副局长罗让尼玛 */
  holder: /^(?:由|从|原任?|现任)(?<words>.{4,60}?)(?<comrade>同志)?$/,
  /** tight: 王强同志|到|县信访局挂职副局长, as printed */
  posted: /^(?<names>.{2,20}?)(?:同志)?(?:到|赴)(?<post>[^到赴]{3,24}挂职(?:担任|任)?.{2,12})$/,
  /** tight: the post in front: 县教育局局长|由王强同志|担任 */
  heldBy: /^(?<post>.{4,30})由(?<names>.{2,20}?)(?:同志)?(?:担任|兼任)$/,
  /** tight: 同志|原任|县农牧局局长 */
  held: /^(?:原任|所任|担任)的?/,
  /** tight: `任县教育局局长|职务` */
  gained: /职务$/,
  /** tight: between names that get one post; the surname of 和志华 is none, nor the name of 张和平 */
  list: /、|(?<=[^、]{2})和(?=[^、]{2})/,
  /** tight: `、周明为市司法局局长`: the next person in one clause */
  next: /、(?=[^、]{2,20}?(?:同志)?(?:为|任).{2})/,
  /** tight: how the name of an organ may begin behind a name that nothing parts from it: 赵强|市审计局… */
  organ: /^(?:[省市州盟县区旗镇乡]|国家|国务院|中共|政府|街道|自治)/,
  /** tight: `接受马德林|辞去|桐岭市人民政府副市长职务的请求`, `接受李白|因工作变动|辞去|…` */
  resigns:
    /^(?:.{0,20}决定)?(?:接受|同意|批准)(?<names>.{2,30}?)(?:同志)?(?:因[^因]{2,14}?)?(?:提出的)?辞去(?:其)?(?<post>.{2,40}?)职务/,
} as const;

/** 任命 or 免去, whatever word says so. */
export type Verb = "任命" | "免去";

const KINDS: Record<string, Verb> = {
  免去: "免去",
  免除: "免去",
  免职: "免去",
  解聘: "免去",
  撤销: "免去",
  辞去: "免去",
  不再担任: "免去",
  不再兼任: "免去",
};

/** What a word of appointing does. */
export const verbOf = (word: string): Verb => KINDS[word] ?? "任命";
