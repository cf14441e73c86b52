/** Surnames as common in Zhoushan (a name standing twice is twice as likely) and the syllables of given names. */
export const surnames = [
  ...'陈陈陈陈王王王张张张李李刘周周徐徐胡胡虞虞夏贺翁孙郑郑毛方林林朱朱吴吴黄杨沈沈何余余叶叶丁蒋金邵章俞韩许顾陆戴钱史乐邬应屠励',
] as const

/** First syllables of two-syllable given names. */
export const firstSyllables = [...'海建志文晓国明小春秋丽雪佳思嘉永宏俊伟立雅晨梦静玉红家子浩宇天泽安旭舟渔岚']

/** Last syllables of given names; alone, a one-syllable name. */
export const lastSyllables = [...'平军波辉峰燕娜琴芬萍敏杰斌强勇磊涛鹏飞洁婷颖莉芳华英霞琳瑶欣怡然轩航宁诚舟岛帆']
