import { directionOf } from '~/export/picture/direction'

/** What a program must be told of a text to choose its font and its direction. */
export interface Script {
  readonly lang: string
  readonly rtl: boolean
}

/** The language is a guess from the letters, good enough to choose a font by; interface words are English. */
export function scriptOf(text: string): Script {
  if (directionOf(text) === 'rtl') return { lang: 'ar-SA', rtl: true }
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return { lang: 'ja-JP', rtl: false }
  if (/\p{Script=Han}/u.test(text)) return { lang: 'zh-CN', rtl: false }
  if (/\p{Script=Cyrillic}/u.test(text)) return { lang: 'ru-RU', rtl: false }
  return { lang: 'en-GB', rtl: false }
}
