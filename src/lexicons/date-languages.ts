/** The months in English, January first. */
export const englishMonths: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/**
 * The months in the other languages in which boards of these islands and of Canada print their dates, January first, in lower case.
 * Sources: the calendars of the Welsh, Irish, Scottish Gaelic and French languages.
 */
export const monthNames: readonly (readonly string[])[] = [
  ['ionawr', 'ean\u00e1ir', 'am faoilleach', 'janvier'],
  ['chwefror', 'feabhra', 'an gearran', 'f\u00e9vrier'],
  ['mawrth', 'm\u00e1rta', 'am m\u00e0rt', 'mars'],
  ['ebrill', 'aibre\u00e1n', 'an giblean', 'avril'],
  ['mai', 'bealtaine', 'an c\u00e8itean', 'mai'],
  ['mehefin', 'meitheamh', 'an t-\u00f2gmhios', 'juin'],
  ['gorffennaf', 'i\u00fail', 'an t-iuchar', 'juillet'],
  ['awst', 'l\u00fanasa', 'an l\u00f9nastal', 'ao\u00fbt'],
  ['medi', 'me\u00e1n f\u00f3mhair', 'an t-sultain', 'septembre'],
  ['hydref', 'deireadh f\u00f3mhair', 'an d\u00e0mhair', 'octobre'],
  ['tachwedd', 'samhain', 'an t-samhain', 'novembre'],
  ['rhagfyr', 'nollaig', 'an d\u00f9bhlachd', 'd\u00e9cembre'],
]
