import { elementsOf, type ReadElement } from './xml-elements'

/** What an element may hold, as a pattern over the names of its children, and which attributes it must have. */
interface Rule {
  readonly children: RegExp
  readonly attributes?: readonly string[]
  readonly words?: RegExp
}

const LEAF = /^$/
const ONE_LINE = /^[^\s](?:[^\n\r\t]*[^\s])?$/
const WHOLE = /^\d+$/

/** What ParlaMint asks of a component of a corpus, told again in our own words; the order of children counts. */
const rules: Readonly<Record<string, Rule>> = {
  TEI: { children: /^teiHeader text $/, attributes: ['xml:id', 'xml:lang', 'ana'] },
  teiHeader: { children: /^fileDesc encodingDesc profileDesc $/ },
  fileDesc: { children: /^titleStmt editionStmt extent publicationStmt sourceDesc $/ },
  titleStmt: { children: /^(?:title )+(?:meeting )+$/ },
  title: { children: LEAF, attributes: ['type'], words: ONE_LINE },
  meeting: { children: LEAF, attributes: ['ana'] },
  editionStmt: { children: /^edition $/ },
  edition: { children: LEAF, words: ONE_LINE },
  extent: { children: /^(?:measure )+$/ },
  measure: { children: LEAF, attributes: ['unit', 'quantity'] },
  publicationStmt: { children: /^publisher idno availability date $/ },
  publisher: { children: LEAF },
  idno: { children: LEAF, attributes: ['type'], words: /^https?:\/\/[!-~]+$/ },
  availability: { children: /^licence (?:p )+$/, attributes: ['status'] },
  licence: { children: LEAF },
  date: { children: LEAF },
  sourceDesc: { children: /^(?:bibl )+$/ },
  bibl: { children: /^(?:title )+(?:idno )+(?:date )*$/ },
  encodingDesc: { children: /^projectDesc tagsDecl $/ },
  projectDesc: { children: /^(?:p )+$/ },
  p: { children: LEAF },
  tagsDecl: { children: /^namespace $/ },
  namespace: { children: /^(?:tagUsage )+$/, attributes: ['name'] },
  tagUsage: { children: LEAF, attributes: ['gi', 'occurs'] },
  profileDesc: { children: /^settingDesc $/ },
  settingDesc: { children: /^setting $/ },
  setting: { children: /^(?:name )+date $/ },
  name: { children: LEAF, words: ONE_LINE },
  text: { children: /^body $/, attributes: ['ana'] },
  body: { children: /^(?:div )+$/ },
  head: { children: LEAF, words: ONE_LINE },
  u: { children: /^(?:seg )+$/, attributes: ['ana'] },
  seg: { children: LEAF },
  note: { children: LEAF },
}
const divisions: Readonly<Record<string, Rule>> = {
  debateSection: { children: /^(?:head )*(?:note )*u (?:note |u )*$/ },
  commentSection: { children: /^(?:head )*(?:note )+$/ },
}

/** Where a TEI file with a licence is not what ParlaMint asks for; empty where it is. */
export function parlamintFaults(xml: string): string[] {
  return elementsOf(xml).flatMap((element) => [...shapeFaults(element), ...valueFaults(element)])
}

function shapeFaults({ name, attributes, children, text }: ReadElement): string[] {
  const rule = name === 'div' ? divisions[attributes.type ?? ''] : rules[name]
  if (rule === undefined) return [`${name} ${attributes.type ?? ''} is not allowed`]
  const order = children.map((child) => `${child.name} `).join('')
  return [
    ...(rule.children.test(order) ? [] : [`${name} holds ${order}`]),
    ...(rule.attributes ?? []).flatMap((key) => (attributes[key] ? [] : [`${name} has no ${key}`])),
    ...(rule.words === undefined || rule.words.test(text) ? [] : [`${name} says ${JSON.stringify(text)}`]),
  ]
}

function valueFaults({ name, attributes, text }: ReadElement): string[] {
  const fault = (found: boolean, what: string): string[] => (found ? [`${name}: ${what}`] : [])
  const day = attributes.when ?? attributes.notBefore ?? ''
  return [
    ...fault(name === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(day), 'no day'),
    ...fault(name === 'measure' && !WHOLE.test(attributes.quantity ?? ''), 'no number'),
    ...fault(name === 'measure' && !/^(?:speeches|words)$/.test(attributes.unit ?? ''), 'no unit of ParlaMint'),
    ...fault(name === 'licence' && text !== 'http://creativecommons.org/licenses/by/4.0/', 'another licence'),
    ...fault(name === 'availability' && attributes.status !== 'free', 'not free'),
    ...fault(/\s/.test(attributes.who ?? ''), 'several speakers'),
  ]
}
