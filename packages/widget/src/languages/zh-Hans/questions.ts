import type { QuestionMessages } from '../messages.ts';

const questions: QuestionMessages = {
  decline: '不愿透露',
  other: '用您自己的话',
  smileys: ['很不满意', '不满意', '一般', '满意', '很满意'],
  thumbs: { down: '不好', up: '好' },
  many: '请选择所有符合的选项。',
  ranking: '请依次点按：最重要的在前。',
  ranked: '{item}，第 {place} 位',
  date: { today: '今天', yesterday: '昨天', other: '其他日期', future: '请选择今天或更早的日期。' },
  location: {
    search: '名称、城市或街道',
    near: '使用我的位置',
    looking: '正在查找',
    notLocated: '无法获取您的位置。请改为按名称查找。',
    none: '没有找到。请试试城市或街道。',
    failed: '未能查找。请再试一次。',
    found: { other: '{count} 个地点' },
    part: '显示 {shown} 个，共 {total} 个。',
  },
  missingTick: '请勾选方框再继续。',
  visit: {
    visit: '您{day}的到访',
    purchase: '您{day}的购买',
    service: '您{day}的到店服务',
    meal: '您{day}的用餐',
  },
};

export default questions;
