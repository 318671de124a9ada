import type { Issue } from '../model/issue'
import type { Turn } from '../model/turn'

const SPOKEN: readonly Turn['act'][] = ['question', 'answer', 'statement']

/** What a user of the findings should know of who speaks: that nobody is named, or that some questions have no named speaker, or that there are no questions. */
export function speakerIssues(turns: readonly Turn[]): Issue[] {
  const spoken = turns.filter(({ act }) => SPOKEN.includes(act))
  const questions = spoken.filter(({ act }) => act === 'question')
  const unnamed = questions.filter(({ speaker }) => speaker === null)
  const issues: Issue[] = []
  if (spoken.length > 0 && spoken.every(({ speaker }) => speaker === null))
    issues.push({
      code: 'no-speakers',
      message:
        'Nobody is named as speaking: this may be no minutes, or its layout is not understood. Look at the list of people first.',
      span: null,
      severity: 'warning',
    })
  if (unnamed.length > 0)
    issues.push({
      code: 'unnamed-questions',
      message: `Questions without a named speaker: ${unnamed.length} of ${questions.length}.`,
      span: unnamed[0]!.span,
      severity: unnamed.length * 2 >= questions.length ? 'warning' : 'info',
    })
  if (turns.length > 0 && questions.length === 0)
    issues.push({
      code: 'no-questions',
      message: 'No question was found in the document.',
      span: null,
      severity: 'info',
    })
  return issues
}
