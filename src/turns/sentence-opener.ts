import { wordSet } from '../text/word-table'

/** Words that open sentences and no name. */
export const isOpener = wordSet(
  'this that these those there in on at by for from to of with without under over after before during since as if when while where which what why how because although though but and or so no not all any some several many most each every both either neither a an one two three our my your their his her its we you i here now then thus also however therefore finally'.split(
    ' ',
  ),
)
