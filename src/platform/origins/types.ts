/** Origins whose printed window codes this app accepts, like `https://e.example.gov.cn`; one list for every way in. */
export type AcceptedOrigins = () => readonly string[]
