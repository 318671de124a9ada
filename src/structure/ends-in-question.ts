/** A question at the end of a speech; the reference of the order paper may stand behind it: 'Will the Minister mend the quay? OQ1234'. */
export const ENDS_IN_QUESTION = /\?["'\u201d\u2019)]*(?:\s[[(]?[A-Z]{1,4}\d{3,6}[\])]?)?$/
