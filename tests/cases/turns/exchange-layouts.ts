import { initialsOfName } from '../../../src/turns/people'

/** A question and its reply, in the words of speech and as minutes tell them. */
export interface Told {
  readonly asker: string
  readonly replier: string
  readonly question: string
  readonly answer: string
  /** The office of who replies. */
  readonly office: string
  /** What was asked, behind 'asked'. */
  readonly asked: string
  /** What was replied, behind 'replied that'. */
  readonly replied: string
}

type Layout = (exchanges: readonly Told[]) => string

const initials = (name: string): string => initialsOfName(name.replace(/^(?:Cllr|Ms|Mr) /, ''))
const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
const clock = (place: number): string => `00:0${place}:15`
const lines = (exchanges: readonly Told[], print: (one: Told, place: number) => string, gap = '\n\n'): string =>
  exchanges.map(print).join(gap)

/** What was said, as records of speech and papers of questions print it. */
export const spokenLayouts: Readonly<Record<string, Layout>> = {
  'labels with colons': (all) =>
    lines(all, ({ asker, replier, question, answer }) => `${asker}: ${question}\n\n${replier}: ${answer}`),
  'labels with colons, no blank lines': (all) =>
    lines(all, ({ asker, replier, question, answer }) => `${asker}: ${question}\n${replier}: ${answer}`, '\n'),
  'labels in bold': (all) =>
    lines(all, ({ asker, replier, question, answer }) => `**${asker}:** ${question}\n\n**${replier}:** ${answer}`),
  'labels in capitals': (all) =>
    lines(
      all,
      ({ asker, replier, question, answer }) =>
        `${asker.toUpperCase()}: ${question}\n\n${replier.toUpperCase()}: ${answer}`,
    ),
  'labels on lines of their own': (all) =>
    lines(
      all,
      ({ asker, replier, question, answer }) =>
        `${asker.toUpperCase()}\n${question}\n\n${replier.toUpperCase()}\n${answer}`,
    ),
  'labels with dashes': (all) =>
    lines(all, ({ asker, replier, question, answer }) => `${asker} \u2013 ${question}\n\n${replier} \u2013 ${answer}`),
  'questions by number, replies below': (all) =>
    lines(
      all,
      ({ asker, question, answer, replier }, place) =>
        `Question ${place + 1} from ${asker}\n\n${question}\n\nResponse from ${replier}\n\n${answer}`,
    ),
  'question and response behind labels': (all) =>
    lines(
      all,
      ({ asker, question, answer, replier }) =>
        `Question from ${asker}: ${question}\n\nResponse (${replier}): ${answer}`,
    ),
  'Q and A': (all) =>
    lines(
      all,
      ({ asker, question, answer, replier }, place) =>
        `Q${place + 1} (${asker}): ${question}\n\nA${place + 1} (${replier}): ${answer}`,
    ),
  'a table': (all) =>
    `| No. | Asked by | Question | Answered by | Response |\n|---|---|---|---|---|\n${lines(all, ({ asker, question, answer, replier }, place) => `| ${place + 1} | ${asker} | ${question} | ${replier} | ${answer} |`, '\n')}`,
  'labels with a time before them': (all) =>
    lines(
      all,
      ({ asker, replier, question, answer }, place) =>
        `[${clock(place)}] ${asker}: ${question}\n\n[${clock(place)}] ${replier}: ${answer}`,
    ),
  'labels behind chevrons': (all) =>
    lines(
      all,
      ({ asker, replier, question, answer }) =>
        `>> ${asker.toUpperCase()}: ${question}\n>> ${replier.toUpperCase()}: ${answer}`,
      '\n',
    ),
  'surnames as labels': (all) =>
    lines(
      all,
      ({ asker, replier, question, answer }) =>
        `Cllr ${surname(asker)}: ${question}\n\nMx ${surname(replier)}: ${answer}`,
    ),
  'surnames in capitals as labels': (all) =>
    lines(
      all,
      ({ asker, replier, question, answer }) =>
        `Cllr ${surname(asker).toUpperCase()}: ${question}\n\nMx ${surname(replier).toUpperCase()}: ${answer}`,
    ),
  'offices as labels': (all) =>
    lines(all, ({ asker, office, question, answer }) => `${asker}: ${question}\n\n${office}: ${answer}`),
  'asked by and answered by': (all) =>
    lines(
      all,
      ({ asker, replier, question, answer }, place) =>
        `Question ${place + 1}\n\nAsked by: ${asker}\n\n${question}\n\nAnswered by: ${replier}\n\n${answer}`,
    ),
  'question and reply in one paragraph': (all) =>
    lines(all, ({ asker, replier, question, answer }) => `${asker}: ${question} Reply (${replier}): ${answer}`),
}

/** What minutes tell of it. */
export const reportedLayouts: Readonly<Record<string, Layout>> = {
  'a paragraph each': (all) =>
    lines(
      all,
      ({ asker, replier, asked, replied }) => `${asker} asked ${asked}.\n\n${replier} replied that ${replied}.`,
    ),
  'a paragraph each, no blank lines': (all) =>
    lines(
      all,
      ({ asker, replier, asked, replied }) => `${asker} asked ${asked}.\n${replier} replied that ${replied}.`,
      '\n',
    ),
  'a paragraph for both': (all) =>
    lines(all, ({ asker, replier, asked, replied }) => `${asker} asked ${asked}. ${replier} advised that ${replied}.`),
  'all in one paragraph': (all) =>
    lines(
      all,
      ({ asker, replier, asked, replied }) => `${asker} asked ${asked}. ${replier} said that ${replied}.`,
      ' ',
    ),
  bullets: (all) =>
    lines(
      all,
      ({ asker, replier, asked, replied }) => `\u2022 ${asker} queried ${asked}. ${replier} explained that ${replied}.`,
      '\n',
    ),
  'a bullet each': (all) =>
    lines(
      all,
      ({ asker, replier, asked, replied }) => `- ${asker} enquired ${asked}.\n- ${replier} confirmed that ${replied}.`,
      '\n',
    ),
  'numbered paragraphs': (all) =>
    lines(
      all,
      ({ asker, replier, asked, replied }, place) =>
        `5.${place * 2 + 1} ${asker} asked ${asked}.\n\n5.${place * 2 + 2} ${replier} stated that ${replied}.`,
    ),
  initials: (all) =>
    lines(
      all,
      ({ asker, replier, asked, replied }) =>
        `${initials(asker)} asked ${asked}. ${initials(replier)} responded that ${replied}.`,
    ),
  'in response to a question': (all) =>
    lines(
      all,
      ({ asker, replier, asked, replied }) =>
        `In response to a question from ${asker} as to ${asked}, ${replier} said that ${replied}.`,
    ),
  'a table': (all) =>
    `| Question | Response |\n|---|---|\n${lines(all, ({ asker, replier, asked, replied }) => `| ${asker} asked ${asked}. | ${replier} replied that ${replied}. |`, '\n')}`,
  'surnames and offices': (all) =>
    lines(
      all,
      ({ asker, office, asked, replied }) =>
        `Cllr ${surname(asker)} asked ${asked}. The ${office} said that ${replied}.`,
    ),
  'in the passive': (all) =>
    lines(
      all,
      ({ asker, replier, asked, replied }) => `It was asked by ${asker} ${asked}. ${replier} replied that ${replied}.`,
    ),
  'Q and A': (all) =>
    lines(
      all,
      ({ asker, replier, asked, replied }) => `Q: ${asker} asked ${asked}.\nA: ${replier} said that ${replied}.`,
    ),
  'wanted to know': (all) =>
    lines(
      all,
      ({ asker, replier, asked, replied }) =>
        `${asker} wanted to know ${asked}. In reply, ${replier} confirmed that ${replied}.`,
    ),
  'verbs behind the words': (all) =>
    lines(
      all,
      ({ asker, replier, asked, replied }) =>
        `${asker} raised the matter and asked ${asked}. ${replied[0]!.toUpperCase()}${replied.slice(1)}, ${replier} replied.`,
    ),
  'answered with': (all) =>
    lines(
      all,
      ({ asker, replier, asked, replied }) => `Asked by ${asker} ${asked}, ${replier} answered that ${replied}.`,
    ),
}
