import type { Figure } from '../model/figure'
import type { Issue } from '../model/issue'

/** What a user should know of figures that were read against the letter of the text, or can be read in two ways. None where all is plain. */
export function figureIssues(figures: readonly Figure[]): Issue[] {
  return figures.flatMap((figure) => {
    const found: Issue[] = []
    if (figure.kind === 'money' && /^E\d/.test(figure.text)) {
      found.push({
        code: 'figure/misread-currency',
        message: `'${figure.text}' is read as pounds: an E stands where scanned text has a pound sign.`,
        span: figure.span,
        severity: 'info',
      })
    }
    if (figure.kind === 'money' && /\d,\d{3}(?:,\d{3})*\s?(?:k|m|bn)$/i.test(figure.text)) {
      found.push({
        code: 'figure/ambiguous-multiplier',
        message: `'${figure.text}' has its thousands written out and a multiplier as well; the multiplier may be a slip.`,
        span: figure.span,
        severity: 'warning',
      })
    }
    return found
  })
}
