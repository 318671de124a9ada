/** Which way a date without a year points: decided by the words in front of it. */
export type Lean = 'past' | 'future' | 'either'

export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'
export type YearKind = 'calendar' | 'financial' | 'academic'

/** What a date expression says, before any reference date is known. */
export type When =
  | {
      readonly kind: 'day'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly weekday: number | null
      readonly last: number | null
      /** 'the week beginning 3 July' */
      readonly week: boolean
    }
  | {
      readonly kind: 'month'
      readonly year: number | null
      readonly month: number
      readonly week: number | null
      /** The day that 'October 12' is where 2012 lies far off. */
      readonly orDay?: number
    }
  | { readonly kind: 'fixed'; readonly iso: string }
  | { readonly kind: 'easter'; readonly year: number | null }
  /** Its last month alone where it is its end. */
  | { readonly kind: 'season'; readonly first: number; readonly shift: number; readonly isEnd: boolean }
  | {
      readonly kind: 'quarter'
      readonly quarter: number
      readonly year: { readonly shift: number; readonly financial: boolean } | null
    }
  /** 'this month', 'next financial year', 'the end of the year': shift -1, 0 or 1. */
  | {
      readonly kind: 'current'
      readonly unit: PeriodUnit
      readonly shift: number
      readonly of: YearKind
      readonly part: 'early' | 'end' | null
    }
  /** 'over the next two weeks', 'over the last 12 months'. */
  | { readonly kind: 'stretch'; readonly count: number; readonly unit: PeriodUnit; readonly past: boolean }
  /** 'in three weeks' time', 'within ten working days': the day or the month itself. */
  | { readonly kind: 'ahead'; readonly count: number; readonly unit: PeriodUnit; readonly working: boolean }
  /** Words that chrono resolves: 'next Tuesday', 'tomorrow'. */
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'range'; readonly from: When; readonly to: When }
  /** Looks like a date and is none, such as the year of an Act. */
  | { readonly kind: 'none' }

/** A date or period as it stands in a text, offsets half-open. */
export interface DateExpression {
  readonly start: number
  readonly end: number
  readonly when: When
  /** Which way its words point; looked up when it is resolved, since most never are. */
  readonly lean: () => Lean
}
