/** 'if she gave him the number,': once what is asked for has come, the word is kept; no supposition. */
export function isOnReceipt(before: string): boolean {
  return RECEIPT.test(before) && !/\b(?:unless|without|were to|in an ideal|no guarantees?)\b/i.test(before)
}

const RECEIPT =
  /\b(?:if|once|when) (?:(?:he|she|they|you|members|residents|anyone|the [\w-]+|(?:Cllr|Councillor|Mr|Mrs|Ms|Dr) [\p{L}'’-]+) )(?:could )?(?:gave|give|sent|send|provided|provide|emailed|email|passed|pass|supplied|supply|forwarded|forward|wrote|write|let (?:him|her|them|us|me) have) /iu
