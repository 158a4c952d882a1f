/**
 * The languages in which themes are looked for. `function` words carry no theme; `leaning` words (not, too, very) carry one only together
 * with another: "too long". `endings` make forms of one word; those that make another word of it (wait, waiter) are not among them.
 */
export const LANGUAGES: Readonly<Record<string, { function: string; leaning: string; endings: string }>> = {
  en: {
    function:
      'a an and are as at be been but by for from had has have he her him his i if in is it its just me my of on or our out she so than that the their them then there they this to up us was we were what when which who will with would you your am did do does can could about after all also because get got how i’m i’ve into only some were it’s',
    leaning: 'not no never too very more less much never didn’t don’t wasn’t isn’t couldn’t can’t',
    endings: 's es d ed ing',
  },
  de: {
    function:
      'aber alle als am an auch auf aus bei bin bis da das dass dem den der des die dort du ein eine einem einen einer eines er es für habe haben hat hatte hier ich ihr im in ist ja kann man mich mir mit nach noch nur ob oder schon sich sie sind so um und uns von vor war waren was wenn wer werden wie wir wird wurde zu zum zur über doch dann mein meine',
    leaning: 'nicht kein keine nie zu sehr mehr weniger viel immer',
    endings: 'e en er es em n s t',
  },
  es: {
    function:
      'a al algo como con cuando de del desde donde el ella ellos en era es esta este esto estaba fue ha han hay la las le les lo los me mi mis o para pero por porque que quien se si sin su sus también te tiene todo todos un una uno y ya yo nos son ser está',
    leaning: 'no nunca nada muy más menos demasiado mucho mucha tan',
    endings: 's es',
  },
  fr: {
    function:
      'a ai au aux avec c ce ces cette d dans de des du elle en est et eu il ils j je l la le les leur lui m ma mais me mes mon n nous on ont ou où par pour qu que qui s sa se ses si son sont sur t un une vous y été être c’est j’ai était cela ça comme tout tous',
    leaning: 'ne pas jamais rien très trop plus moins peu beaucoup',
    endings: 's e es x',
  },
  it: {
    function:
      'a ad al alla alle anche c che chi ci con cui da dal dalla dei del della delle di e è ed era gli ha ho hanno i il in io l la le lei lo loro ma me mi mia mio ne nel nella noi o per perché quando questo questa se si sono stata stato su sua sul suo tra tutto tutti un una uno vi come',
    leaning: 'non mai niente molto troppo più meno poco tanto',
    endings: '',
  },
  nl: {
    function:
      'aan al alle als bij dan dat de deze die dit door een en er had heb heeft het hij hun ik in is je kan maar me men met mijn na naar nog of om omdat onder ons ook op over te tot u uit van voor waar was wat we werd wie wij worden wordt ze zich zij zijn zo',
    leaning: 'niet geen nooit te heel erg zeer meer minder veel',
    endings: 'e en s t',
  },
  pl: {
    function:
      'a ale aby bo być był była było były ci co czy dla do gdy gdzie go i ich im ja jak jako je jest jej jego już każdy która które który ma mam mi mnie na nam nas o od on ona oni po pod przed przez przy są się ta tak tam te tego ten to tu tylko tym w we wszystko z za ze że',
    leaning: 'nie nigdy nic bardzo zbyt za więcej mniej dużo',
    endings: '',
  },
  pt: {
    function:
      'a ao aos as com como da das de do dos e é ela ele em entre era essa esse esta este eu foi há isso já lhe mas me mesmo meu minha na nas no nos o os ou para pela pelo por porque quando que quem se sem ser seu sua são também tem tinha um uma você à está estava foram',
    leaning: 'não nunca nada muito muita mais menos demais tão',
    endings: 's es',
  },
  tr: {
    function:
      'ama ben bir biz bu da daha de diye en gibi hem her için ile ise ki kim mi mu mı mü ne o olan olarak oldu olduğu onlar sen siz şey şu var ve veya ya ben bana beni bizi sonra kadar bütün tüm',
    leaning: 'değil yok hiç çok az fazla asla',
    endings: 'ler lar',
  },
  ja: {
    function:
      'の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ によって により おり より による ず なり られる ます です まし でし ませ ん お ご ね よ ました ません でした さん 様',
    leaning: 'とても すぎ ない あまり もっと',
    endings: '',
  },
  zh: {
    function:
      '的 了 在 是 我 有 和 就 人 都 一 一个 上 也 到 说 要 去 你 会 着 没有 看 自己 这 那 我们 他们 他 她 它 们 吧 吗 呢 啊 还 给 让 被 把',
    leaning: '不 没 很 太 非常 更 最',
    endings: '',
  },
  ar: {
    function:
      'في من على إلى عن مع هذا هذه ذلك التي الذي كان كانت هو هي هم أن إن أو و ثم قد ما لم لن كل بعد قبل عند لكن أنا نحن أنت لي لنا به بها له لها يكون تم',
    leaning: 'لا ليس غير جدا أكثر أقل كثير',
    endings: '',
  },
  he: {
    function:
      'של את על הוא היא הם אני אנחנו זה זאת היה הייתה היו עם אל או גם כי אם אבל רק כל יש לי לנו לו לה מה מי אשר כמו עד אחרי לפני בין שם פה',
    leaning: 'לא אין מאוד יותר פחות מדי',
    endings: '',
  },
};
