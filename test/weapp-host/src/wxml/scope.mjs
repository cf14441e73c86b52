/** Names visible at one place of a template: its own, then those around it. */
export class Scope {
  constructor(vars, parent) {
    this.vars = vars
    this.parent = parent
  }
  get(name) {
    for (let s = this; s; s = s.parent)
      if (s.vars && Object.prototype.hasOwnProperty.call(s.vars, name)) return s.vars[name]
    return undefined
  }
}
