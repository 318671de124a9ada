/** The licences that a TEI file can declare: the only one that the schema of ParlaMint admits. */
export const exportLicences = ['CC BY 4.0'] as const
/** A licence that a TEI file can declare. */
export type ExportLicence = (typeof exportLicences)[number]
