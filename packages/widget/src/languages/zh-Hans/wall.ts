import type { WallMessages } from '../messages.ts';

const wall: WallMessages = {
  title: '大家怎么说{place}',
  visits: {
    each: '每一条都是在我们的记录可证实的到访之后，由顾客用自己的话写下的。',
    some: '{shown} 条中有 {verified} 条是在我们的记录可证实的到访之后写下的，全部是顾客自己的话。',
    one: '{shown} 条中有 {verified} 条是在我们的记录可证实的到访之后写下的，全部是顾客自己的话。',
    none: '都是顾客自己的话。是否到访未经核实。',
  },
  all: { other: '可以展示的全部 {count} 条都在这里，最新的在前。' },
  score: '没有任何一条因评分而被略去、改动或移位。',
  how: '这是怎么做的',
  howText: '凡是回答的人，无论评分如何，都会受邀告诉别人，并自己决定能否放在这里。他们可以撤回。只有滥用内容会被移除。',
  every: '全部',
  kinds: { visit: '到访', purchase: '购买', service: '维修保养', meal: '用餐' },
  after: {
    visit: '{day}到访之后',
    purchase: '{day}购买之后',
    service: '{day}维修保养之后',
    meal: '{day}用餐之后',
  },
  on: '写于{day}。到访未经核实。',
  someone: '一位顾客',
  readAll: '阅读全文',
  more: '显示更多',
  part: '已显示 {shown} 条，共 {total} 条。',
  withdrawn: { other: '另有 {count} 条由作者撤回。' },
  hidden: { other: '另有 {count} 条因滥用被移除。' },
  say: '来过这里吗？用自己的话说说',
  emptyTitle: '还没有人谈到{place}',
  empty: '顾客说的话会全部照原样放在这里。',
  away: '暂时无法加载。',
  again: '再试一次',
};

export default wall;
