/**
 * webpack loader for libraries in the old universal form, which ask for `self` where there is no `module`: here there always is one, and
 * the mini-program's logic layer has no `self` (nor a source of randomness, which only making keys would need).
 */
module.exports = (source) => source
  .replace("typeof module !== 'undefined' && module.exports ? module.exports : (self.nacl = self.nacl || {})", 'module.exports')
  .replace("typeof self !== 'undefined' ? (self.crypto || self.msCrypto) : null", 'null')
