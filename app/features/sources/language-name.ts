import type { Words } from '~/i18n/en'

/** `ar` is Arabic; a tag that the browser does not know stays as it is. */
export function languageName(tag: string, words: Words): string {
  try {
    return new Intl.DisplayNames(words.locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
