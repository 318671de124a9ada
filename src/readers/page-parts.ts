/** Follows the parts of a web page while its tags go by, and knows whether what stands here is furniture of the site. */
export interface PageParts {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  /** Whether the open elements make this navigation, a notice about cookies, a head or foot of the site, and so on. */
  furniture(): boolean
}

/** What tells the parts of a page, besides the tags that HTML has for them. */
export type Telling = 'names and forms' | 'names' | 'tags'

const TAGS = /^(?:nav|header|footer|aside)$/
const CONTENT = /^(?:main|article)$/
const BLOCKS = /^(?:div|section|ul|ol|dl|p|table)$/
/** Source: WAI-ARIA 1.2, landmark roles, and its dialogs. */
const ROLES = /^(?:navigation|banner|contentinfo|search|complementary|dialog|alertdialog)$/
/** Words of class names and ids around the text on public sites. Source: the class names of common design systems and content managers. */
const WORDS = new Set(
  'breadcrumb breadcrumbs consent cookie cookies feedback footer menu nav navbar navigation pager pagination share sharing sidebar skip skiplink skiplinks social toolbar'.split(
    ' ',
  ),
)
/** 'with-sidebar', 'has-nav': said of what stands beside it. */
const ABOUT_OTHERS = /^(?:has|with|no|js|is|not)$/

/**
 * Follows the parts of a page by their tags, and where it is `told` so by roles, class names and forms.
 * The page's own text ends a part that was wrongly taken or left open: `<main>` and `<article>` any, an `<h1>` those told by names and forms,
 * for some sites put the whole page in a form. Heads and feet inside the text are its own.
 */
export function pageParts(told: Telling): PageParts {
  let parts: { name: string; depth: number; sure: boolean }[] = []
  let content = 0
  return {
    open(name, attributes) {
      if (CONTENT.test(name) || attributes.role === 'main') {
        parts = []
        if (CONTENT.test(name)) content++
        return
      }
      if (name === 'h1') parts = parts.filter(({ sure }) => sure)
      for (const part of parts) if (part.name === name) part.depth++
      const sure = TAGS.test(name) && !(content > 0 && (name === 'header' || name === 'footer'))
      // Furniture in furniture adds nothing, unless it would stay where the outer part ends early.
      if (parts.some((part) => part.sure || !sure)) return
      if (sure || isPart(name, attributes, told)) parts.push({ name, depth: 1, sure })
    },
    close(name) {
      if (CONTENT.test(name)) content = Math.max(0, content - 1)
      for (const part of parts) if (part.name === name) part.depth--
      parts = parts.filter(({ depth }) => depth > 0)
    },
    furniture: () => parts.length > 0,
  }
}

function isPart(name: string, attributes: Readonly<Record<string, string>>, told: Telling): boolean {
  if (name === 'form') return told === 'names and forms'
  return told !== 'tags' && BLOCKS.test(name) && isNamed(attributes)
}

function isNamed({
  role = '',
  id = '',
  class: classes = '',
  hidden,
  style = '',
}: Readonly<Record<string, string>>): boolean {
  if (/display:\s?none/i.test(style)) return true
  if (hidden !== undefined || ROLES.test(role)) return true
  return `${id} ${classes}`
    .slice(0, 400)
    .split(/\s+/)
    .some((one) => {
      const words = one
        .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
        .toLowerCase()
        .split(/[^a-z]+/)
      return !words.some((word) => ABOUT_OTHERS.test(word)) && words.some((word) => WORDS.has(word))
    })
}
