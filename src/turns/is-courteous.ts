/** Whether a report begins with thanks, praise or a welcome. */
export function isCourteous(text: string): boolean {
  return COURTESY.test(text.slice(0, BEGINNING))
}
const BEGINNING = 90
const COURTESY =
  /\b(?:thanked|congratulated|commended|praised|paid tribute|associated|welcomed|gave thanks|appreciated|complimented|endorsed|wished to place on record|place on record|grateful|pleased)\b/i
