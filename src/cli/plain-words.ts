import { ReadError } from '../readers/read-error'
import { EmptyFolder } from './empty-folder'

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'you may not open it (permission denied).',
  EPERM: 'you may not open it (permission denied).',
  EISDIR: 'this is a folder.',
  EEXIST: 'part of the path is a file, not a folder.',
  ENOTDIR: 'part of the path is a file, not a folder.',
  ELOOP: 'its links lead in a circle.',
  ENAMETOOLONG: 'the name is too long.',
  EMFILE: 'too many files are open.',
  ENOSPC: 'the disk is full.',
  EROFS: 'the disk is read-only.',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large (2 GiB or more).',
  ERR_STRING_TOO_LONG: 'the file is too large (about 512 MB or more).',
}

/** What went wrong, as a sentence without a stack trace or an error code. */
export function plainWords(error: unknown): string {
  if (error instanceof ReadError || error instanceof EmptyFolder) return error.message
  if (!(error instanceof Error)) return `something unexpected happened (${String(error)}).`
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return causes[code] ?? `something unexpected happened (${error.message}). Please report it with the file.`
}
