import { expect, test } from 'vitest'
import { repeatedGroups } from './repeated-groups'

test.for<readonly [pattern: RegExp, groups: readonly string[]]>([
  [/a+b*c{2,9}/, []],
  [/(?:ab)?(?:cd){0,2}(\.)\)+/, []],
  [/(?:a+)+$/, ['^(?:a+)*$']],
  [/x(\p{L}+ ?){1,4}y/u, ['^(?:\\p{L}+ ?)*$']],
  [/(?:(?:a|b){3} )*c(d){4}/, ['^(?:(?:a|b)+ )*$', '^(?:d)*$']],
  [/(?:(?!no\b)\w{1,9}(?<=[)a])\s?){0,7}/, ['^(?:\\w+\\s?)*$']],
  [/[(](?:[)*]{2}\(\)*)+/, ['^(?:[)*]{2}\\(\\)*)*$']],
  [/(?<=(?:ab)+)(?<name>c|d){3,}/, ['^(?:ab)*$', '^(?:c|d)*$']],
])('%s', ([pattern, groups]) => {
  expect(repeatedGroups(pattern.source)).toEqual(groups)
})
