import { surnameOf, withoutJunior } from '../text/names'

/** The first letters of a name's parts: 'Rachel Hartland Lane' RHL. */
export function initials(name: string): string {
  return withoutJunior(name)
    .split(/[\s-]+/)
    .map((word) => word[0]!)
    .join('')
    .toUpperCase()
}

/** 'JDO' of Jane Doe: a forename's first letter and a surname's first two. */
export function shortens(part: string, name: string, surname: string): boolean {
  return part.length === 3 && part[0] === name[0] && part.slice(1) === surname.slice(0, 2).toUpperCase()
}

/** 'DCC Doe' behind 'Deputy Chief Constable Jane Doe': a form of address or a rank with the surname again. */
export function callsAgain(named: string, called: string): boolean {
  const surname = surnameOf(named)
  return called.endsWith(` ${surname}`) && CALLED.test(called.slice(0, -surname.length - 1))
}

const CALLED =
  /^(?:(?:[TAD]\/)?(?:\p{Lu}{1,5}|Ch|Supt|Insp|Sgt|Cmdr|Const|Det|Cllr|Clr|Ald|Dr|Mrs?|Ms|Miss|Prof|Rev|Sir|Dame)\.? ?){1,2}$/u

/** Whether capitals, with small letters that tell two people apart ('GR' and 'GRh'), stand for a name with these initials. */
export function abbreviates(part: string, own: string): boolean {
  return (
    part === own ||
    (own.length > 1 && part.length <= 6 && /^\p{Lu}\p{L}+$/u.test(part) && part.replace(/\p{Ll}/gu, '') === own)
  )
}
