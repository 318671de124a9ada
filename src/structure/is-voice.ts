const VOICE = /^speaker[_ ]\d{1,3}$/i

/** Whether a label is that of a machine which tells voices apart and names nobody: 'SPEAKER_07', 'Speaker 3'. */
export function isVoice(label: string): boolean {
  return VOICE.test(label)
}
