import { isName, isNamed } from '../text/names'
import { isRole } from './is-role'

/** 'Jane Doe, Purchasing Manager, Bureau of Works' as a label: the name, and the office that stands behind it; null for other labels. */
export function officeBehind(label: string): { readonly name: string; readonly office: string } | null {
  const comma = label.indexOf(', ')
  if (comma < 5 || !isName(label.slice(0, comma))) return null
  const office = label.slice(comma + 2)
  return isRole(office) ? { name: label.slice(0, comma), office } : null
}

/** 'Vice Chairman, Mr Ravi Roe' as a label: the office, and who holds it behind; null for other labels. */
export function holderBehind(label: string): { readonly name: string; readonly office: string } | null {
  const comma = label.lastIndexOf(', ')
  if (comma <= 0) return null
  const [office, name] = [label.slice(0, comma), label.slice(comma + 2)]
  return isNamed(name) && isRole(office) ? { name, office } : null
}
