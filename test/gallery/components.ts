/** The very elements that the H5 build uses, for the bundle of the gallery. */
export { Button, Text, View } from '../../config/h5-slim/elements'
export { Image } from '../../config/h5-slim/image'
export { Input, Textarea } from '../../config/h5-slim/fields'
