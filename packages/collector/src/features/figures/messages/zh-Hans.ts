import type { ReportMessages } from '../report-messages.ts';

export const zhHans: ReportMessages = {
  language: 'zh-Hans',
  priority: {
    PRIORITY: {
      other:
        '本周：“{driver}”。这里是{own}，好的门店是{good}；这一差距与推荐分数约{lift}的差别相关。依据{count}份回答。',
    },
    CLOSE_CALL: {
      other:
        '本周：“{driver}”，紧随其后的是“{second}”。这里是{own}，好的门店是{good}；这一差距与推荐分数约{lift}的差别相关。依据{count}份回答。',
    },
    HOLD: '这里没有明显的弱项。请守住最重要的一点：“{driver}”。',
    SMALL: '小差距中最大的是“{driver}”，约{lift}。',
    USE_BRAND: { other: '整个品牌的重点：“{driver}”。这家门店只有{count}份回答，还不足以得出自己的重点。' },
    NO_DATA: '这里还没有回答。',
  },
  drivers: {
    OK: {
      other:
        '最重要的是“{driver}”：占这些问题所能解释部分的{share}。它们合起来解释了推荐差异的{explained}。依据{count}份回答。',
    },
    TOO_FEW: { other: '现在说什么最重要还太早：需要100份回答，现有{count}份。' },
    NO_MODEL: '这些问题在这里解释不了推荐。请换别的问题。',
    NO_DRIVERS: '还没有问题问到到访的具体方面，所以没人能说哪一方面重要。',
    PROVISIONAL: '这个排序是暂时的：回答不足200份。',
    COLLINEAR: '“{one}”和“{other}”衡量的是同一件事。',
    SAME_ANSWER: '“{driver}”未计入：所有回答都一样。',
    TOO_FEW_ANSWERS: '“{driver}”未计入：回答不足10份。',
    PAIRWISE: { other: '问题轮流提出：一起问得最少的一对有{count}份回答。' },
  },
  action: {
    NONE: '目前没有进行中的行动。',
    underWay: '“{text}”，负责人：{who}，始于{day}。',
    WAIT: { other: '还太早：需要20份回答，现有{count}份。最早得出结果的日子：{day}。' },
    WAIT_UNKNOWN: { other: '还太早：需要20份回答，现有{count}份。' },
    NO_CONTROL: { other: '无法与各处都发生的变化区分开：可比较的其他门店有{count}家，需要5家。' },
    OK: '有效：与其他门店相比{did}分，在{low}到{high}之间。',
    NOT_PROVEN: '尚未证实：与其他门店相比{did}分，可能在{low}到{high}之间的任何一处。',
    WORSE: '比别处差：与其他门店相比{did}分，在{low}到{high}之间。',
    bounce: '其中约{bounce}分本来也会自行恢复。',
  },
  today: {
    NO_DATA: '还没有回答。',
    NORMAL: { other: '{day}：平常的一天。{count}份回答中有{happy}份打了7分或以上。' },
    BAD_DAY: { other: '{day}：糟糕的一天，超出偶然范围。{count}份回答中有{happy}份打了7分或以上。' },
    GOOD_DAY: { other: '{day}：很好的一天，超出偶然范围。{count}份回答中有{happy}份打了7分或以上。' },
    SHIFT_UP: '比以前好：截至{day}，连续八天或更久高于平常水平。',
    SHIFT_DOWN: '比以前差：截至{day}，连续八天或更久低于平常水平。',
    TOO_FEW: { other: '{day}：{count}份回答，太少，说不出这天是好是坏。' },
    BASELINE_SHORT: { other: '仍在了解这里的平常水平：需要12天，现有{count}天。' },
  },
  weakTime: {
    OK: '较弱的一天：{weekday}。打9分或10分的占{share}，其他日子占{rest}。',
    HOURS: '较弱的时段：{hours}。打9分或10分的占{share}，其他时段占{rest}。',
    NO_WEAK_DAY: '一周中没有哪天比其他日子弱得超出偶然范围。',
    TOO_FEW: '天数还不够，无法把一周中较弱的一天与偶然区分开。',
  },
  score: {
    NO_DATA: '还没有回答，所以没有得分。',
    TOO_FEW: { other: '{count}份回答：太少，算不出得分。' },
    SHOW_WITH_RANGE: { other: '还早：{score}，在{low}到{high}之间的某处。依据{count}份回答。' },
    OK: { other: '{score}，在{low}到{high}之间。依据{count}份回答。' },
    brand: '整个品牌：{score}。',
    rank: { other: '在{count}家门店中排第{rank}。' },
    noRanking: '门店之间的差异没有超出偶然范围，所以不排名。',
    ONE_LOCATION: '没有其他有回答的门店可以比较。',
    above: '高于品牌，超出偶然范围。',
    below: '低于品牌，超出偶然范围。',
    best: '最好的：{name}。',
    worst: '最需要帮助的：{name}。',
  },
  comments: {
    waiting: { other: '{count}位不满意的顾客希望有人联系。' },
    nobodyWaits: '没有不满意的顾客希望有人联系。',
    none: '还没有人写下什么。',
  },
  consistency: {
    OK: '好日子与坏日子之间，这里相差{own}分，整个品牌相差{brand}分。',
    OWN: '好日子与坏日子之间，这里相差{own}分。',
    NO_DIFFERENCE: '这里各天之间的差异没有超出偶然范围。',
    TOO_FEW: '每天的回答太少，分不出好日子与坏日子。',
  },
  funnel: {
    counts:
      '回答：{answered} · 推荐的人：{advocates} · 分享：{shares} · 从链接来的人：{visitors} · 销售：{conversions}',
    potential: { other: '潜在受众：{count}人（假设每位推荐的人有{friends}位朋友）。' },
  },
  spread: {
    NO_DATA: '还没有推荐被分享。',
    TOO_FEW: { other: '到目前为止分享了{count}次：只是计数，太少，说不出传播得如何。' },
    OK: '每次分享平均带来{k}次新的分享，在{low}到{high}之间。',
    IMMATURE: '仍在传播：每次分享平均至少带来{k}次新的分享。',
  },
};
