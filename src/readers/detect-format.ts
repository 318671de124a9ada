import type { TextFormat } from '../model/source'
import { matches } from '../text/matches'
import { isCaptions } from './cues'
import { frontMatter } from './front-matter'
import { hasOpenRows } from './open-rows'
import { findTranscript } from './read-transcript-json'

const SAMPLE = 200_000

/**
 * The kind of a text, told from its form: `captions` (WebVTT, SRT), `transcript` (JSON in which people speak), `html` (a page or a fragment), `rows` (lines in which tags stand among plain text,
 * such as table rows whose tab-separated cells hold HTML), `markdown`, else `plain`.
 */
export function detectFormat(text: string): TextFormat {
  if (isCaptions(text)) return 'captions'
  if (findTranscript(text) !== null) return 'transcript'
  const head = text.slice(0, SAMPLE)
  const mayTag = head.includes('<')
  if (mayTag && /<!doctype html|<html[\s>]|<body[\s>]/i.test(head.slice(0, 5_000))) return 'html'
  const blocks = mayTag ? matches(BLOCK_TAG, head).length : 0
  const tags = mayTag ? blocks + matches(INLINE_TAG, head).length : 0
  const signs = /[#|>\\]|\*\*|__|\]\(|^\s{0,8}[_*]\p{Lu}/mu.test(head)
    ? matches(MARKDOWN, head).length + Number(BOLD_LABEL.test(head)) + signsOfRows(head)
    : 0
  // Markdown may hold tags: what it has more of decides, and tags of emphasis say nothing against it.
  if ((signs >= ENOUGH && (signs > blocks || isSparse(head) || standsApart(head))) || frontMatter(head) !== null)
    return 'markdown'
  if (tags < ENOUGH) return 'plain'
  return blocks > 0 && /^\s*</.test(head) && !/\t\s*<\w/.test(head) ? 'html' : 'rows'
}

const ENOUGH = 2

/** A rule of dashes between the head and the rows of a table says enough, but for the table of a committee's page that was copied as text. */
function signsOfRows(text: string): number {
  return hasOpenRows(text) && !/^\s*no\.?\s*\|?\s*item\s*\|/im.test(text) ? ENOUGH : 0
}

/** Tags that break lines stand on less than half of the lines: the frame of a page round Markdown. */
function isSparse(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const tagged = lines.filter((line) => line.includes('<') && TAGGED.test(line)).length
  return lines.length >= 12 && tagged * 2 < lines.length && !text.includes('\t<')
}

/** The tags stand on lines of their own, with Markdown between them: a table in HTML under headings with hashes. */
function standsApart(text: string): boolean {
  if (/^\s*</.test(text)) return false
  const between = text
    .split('\n')
    .filter((line) => !/^\s*</.test(line))
    .join('\n')
  const signs = matches(MARKDOWN, between).length
  // `<br>` breaks lines of Markdown, too.
  return signs >= ENOUGH && signs > matches(BLOCK_TAG, between).filter(([tag]) => !/^<br/i.test(tag)).length
}

const BLOCK = '<\\/?(?:p|div|ul|ol|li|table|tr|td|th|h[1-6]|br)'
const TAGGED = new RegExp(`${BLOCK}\\b`, 'i')
const BLOCK_TAG = new RegExp(`${BLOCK}(?:\\s[^<>]{0,300})?\\/?>`, 'gi')
const INLINE_TAG = /<\/?(?:strong|b|u|em|span)(?:\s[^<>]{0,300})?\/?>/gi
/** A line that opens with a label in bold: nothing but Markdown is written so. */
const BOLD_LABEL = /^\s{0,8}\*\*\p{Lu}[^*\n]{1,80}\*\*/mu
const MARKDOWN =
  /^\ufeff?#{1,6} {1,8}\S|\*\*[^*\n]{1,200}\*\*|__[^_\n]{1,200}__|^\s{0,3}\d{1,3}\\[.)]|^[ \t]*\|.*\|\s*$|^\s{0,3}> \S|\]\(https?:|\\[-_*[\]()#+!~|&](?=\S)|^\s{0,8}([_*])\p{Lu}[^_*\n]{1,80}(?::\1|\1:?)(?=\s|$)/gmu
