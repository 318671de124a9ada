declare module 'natural/lib/natural/distance/jaro-winkler_distance' {
  const jaroWinkler: (one: string, other: string, options?: { ignoreCase?: boolean }) => number
  export default jaroWinkler
}
