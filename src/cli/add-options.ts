import { type Command, InvalidArgumentError, Option } from 'commander'
import * as z from 'zod'
import { formats } from '../model/source'

/** Makes a command known that takes documents. */
export function documentCommand(program: Command, name: string, description: string): Command {
  return addDate(
    program
      .command(name)
      .description(description)
      .argument(
        '<FILE...>',
        'PDF, DOCX, HTML, Markdown or text files, captions, transcripts, folders of them, or - for standard input',
      )
      .addOption(
        new Option('--as <format>', 'read the documents as this, instead of telling from their bytes').choices(formats),
      ),
  )
}

/** What of an analysis a command shows, and so can be told. */
export interface Shown {
  /** Verdicts, which may be more or less strict. */
  readonly verdicts?: boolean
  readonly topics?: boolean
}

/** Makes a command known that takes documents and analyses them; `call` is how its examples begin. */
export function analysisCommand(
  program: Command,
  name: string,
  description: string,
  { verdicts = false, topics = false }: Shown,
  call = name,
): Command {
  const command = documentCommand(program, name, description)
  if (verdicts) addClearFrom(command)
  if (topics) addTaxonomy(command)
  const examples = [
    `${call} hearing.srt --date 2026-02-12      captions print no date: this one tells what 'by Friday' is`,
    ...(verdicts ? [`${call} minutes.pdf --clear-from 0.3       flag less, and with more certainty`] : []),
    ...(topics ? [`${call} minutes.pdf --taxonomy ours.json   topics of your own`] : []),
  ]
  return command.addHelpText('after', `\nExamples:\n${examples.map((one) => `  $ scrutineer ${one}`).join('\n')}`)
}

/** The day of the meeting, for documents that print none. */
export function addDate(command: Command): Command {
  return command.option('--date <day>', 'the day of the meeting where a document prints none, such as 2026-02-12', day)
}

/** How strict verdicts are and which topics there are. */
export function addAnalysis(command: Command): Command {
  return addTaxonomy(addClearFrom(command))
}

function addClearFrom(command: Command): Command {
  return command.option(
    '--clear-from <number>',
    'how likely a clear reply has to be to count as one, from 0 to 1 (default: 0.5); lower flags less',
    share,
  )
}

function addTaxonomy(command: Command): Command {
  return command.option('--taxonomy <file>', 'topics of your own, as JSON', notEmpty)
}

/** A file's name that has words in it. */
export function notEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Give a file name.')
  return value
}

function day(value: string): string {
  if (!z.iso.date().safeParse(value).success) throw new InvalidArgumentError('Give a day such as 2026-02-12.')
  return value
}

function share(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('Give a number from 0 to 1, such as 0.3.')
  return number
}
