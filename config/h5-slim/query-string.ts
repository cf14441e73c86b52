type Query = Record<string, string | null>

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '))
  } catch {
    return text
  }
}

/** Taro asks for `{ decode: false }` for pages (hence raw `router.params`) and for decoded values for the app. */
export function parse(search: string, { decode = true }: { decode?: boolean } = {}): Query {
  const read = decode ? decodePart : (text: string) => text
  const query: Query = {}
  for (const pair of search.replace(/^[?#]/, '').split('&')) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    query[read(at < 0 ? pair : pair.slice(0, at))] = at < 0 ? null : read(pair.slice(at + 1))
  }
  return query
}

/** The reverse, encoded. */
export function stringify(query: Record<string, string>): string {
  return new URLSearchParams(query).toString()
}

export default { parse, stringify }
