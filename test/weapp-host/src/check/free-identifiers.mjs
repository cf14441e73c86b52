import { ABSENT, PARTIAL } from './globals.mjs'

/** Identifiers that no scope of the file declares; `guarded` = under a typeof test of the same name, or a typeof itself. */
export function freeIdentifiers(ast) {
  const out = []
  // The app service's module wrapper hands these in.
  const outer = {
    names: new Set([
      'require',
      'module',
      'exports',
      'wx',
      'App',
      'Page',
      'Component',
      'Behavior',
      'getApp',
      'getCurrentPages',
      'requirePlugin',
      'requireMiniProgram',
      'console',
      'arguments',
      'global',
      'globalThis',
    ]),
    parent: null,
  }
  const declare = (p, s) => {
    if (!p) return
    switch (p.type) {
      case 'Identifier':
        s.names.add(p.name)
        break
      case 'ObjectPattern':
        p.properties.forEach((q) => declare(q.value ?? q.argument, s))
        break
      case 'ArrayPattern':
        p.elements.forEach((q) => declare(q, s))
        break
      case 'AssignmentPattern':
        declare(p.left, s)
        break
      case 'RestElement':
        declare(p.argument, s)
    }
  }
  const isFn = (n) => /Function/.test(n.type)
  const hoist = (n, s, top) => {
    // var and function declarations of one function body
    if (!n || typeof n.type !== 'string') return
    if (n.type === 'VariableDeclaration') n.declarations.forEach((d) => declare(d.id, s))
    if (n.type === 'FunctionDeclaration' || n.type === 'ClassDeclaration') declare(n.id, s)
    if (isFn(n) && !top) return
    for (const k in n) {
      const c = n[k]
      if (Array.isArray(c)) c.forEach((x) => hoist(x, s))
      else if (c && typeof c.type === 'string') hoist(c, s)
    }
  }
  const typeofNames = (n, set = new Set()) => {
    if (!n || typeof n.type !== 'string') return set
    if (n.type === 'UnaryExpression' && n.operator === 'typeof' && n.argument.type === 'Identifier')
      set.add(n.argument.name)
    for (const k in n) {
      const c = n[k]
      if (Array.isArray(c)) c.forEach((x) => typeofNames(x, set))
      else if (c && typeof c.type === 'string' && !isFn(c)) typeofNames(c, set)
    }
    return set
  }
  const visit = (n, s, guard, kind = 'read') => {
    if (!n || typeof n.type !== 'string') return
    const each = (list, g = guard) => list.forEach((x) => visit(x, s, g))
    switch (n.type) {
      case 'Identifier': {
        for (let q = s; q; q = q.parent) if (q.names.has(n.name)) return
        out.push({ name: n.name, guarded: guard.has(n.name), kind, at: n.start })
        return
      }
      case 'UnaryExpression':
        if (n.operator === 'typeof' && n.argument.type === 'Identifier') {
          visit(n.argument, s, new Set([...guard, n.argument.name]))
          return
        }
        break
      case 'MemberExpression':
        if (
          !n.computed &&
          n.object.type === 'Identifier' &&
          /^(globalThis|global|self|window)$/.test(n.object.name)
        )
          out.push({
            name: n.property.name,
            guarded: guard.has(n.property.name) || !/call|new/.test(kind),
            kind,
            at: n.start,
          }) // reading is undefined, calling throws
        visit(n.object, s, guard, 'member')
        if (n.computed) visit(n.property, s, guard)
        return
      case 'Property':
      case 'MethodDefinition':
      case 'PropertyDefinition':
        if (n.computed) visit(n.key, s, guard)
        visit(n.value, s, guard)
        return
      case 'LabeledStatement':
        visit(n.body, s, guard)
        return
      case 'BreakStatement':
      case 'ContinueStatement':
        return
      case 'CallExpression':
        visit(n.callee, s, guard, 'call')
        each(n.arguments)
        return
      case 'NewExpression':
        visit(n.callee, s, guard, 'new')
        each(n.arguments)
        return
      case 'ConditionalExpression':
      case 'IfStatement': {
        const g = new Set([...guard, ...typeofNames(n.test)])
        visit(n.test, s, g)
        visit(n.consequent, s, g)
        visit(n.alternate, s, g)
        return
      }
      case 'LogicalExpression': {
        const g = new Set([...guard, ...typeofNames(n.left)])
        visit(n.left, s, guard)
        visit(n.right, s, g)
        return
      }
      case 'SequenceExpression':
        each(n.expressions)
        return
      case 'TryStatement': {
        // a missing global inside try { } is caught
        const g = { has: () => true, [Symbol.iterator]: guard[Symbol.iterator].bind(guard) }
        visit(n.block, s, n.handler ? g : guard)
        visit(n.handler, s, guard)
        visit(n.finalizer, s, guard)
        return
      }
      case 'CatchClause': {
        const inner = { names: new Set(), parent: s }
        declare(n.param, inner)
        hoist(n.body, inner)
        visit(n.body, inner, guard)
        return
      }
      case 'BlockStatement':
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'SwitchStatement': {
        s = { names: new Set(), parent: s }
        const t = s
        for (const k in n) {
          const c = n[k]
          ;(Array.isArray(c) ? c : [c]).forEach((x) => {
            if (x?.type === 'VariableDeclaration' && x.kind !== 'var')
              x.declarations.forEach((d) => declare(d.id, t))
            if (x?.type === 'ClassDeclaration') declare(x.id, t)
          })
        }
        break
      }
      case 'ClassDeclaration':
      case 'ClassExpression': {
        const inner = { names: new Set(), parent: s }
        if (n.id) declare(n.id, inner)
        visit(n.superClass, s, guard)
        visit(n.body, inner, guard)
        return
      }
    }
    if (isFn(n)) {
      const inner = { names: new Set(['arguments']), parent: s }
      if (n.id) declare(n.id, inner)
      n.params.forEach((p) => declare(p, inner))
      hoist(n.body, inner, true)
      n.params.forEach((p) => p.type !== 'Identifier' && visit(p, inner, guard))
      visit(n.body, inner, guard)
      return
    }
    if (n.type === 'VariableDeclaration') {
      n.declarations.forEach((d) => {
        if (d.id.type !== 'Identifier') visit(d.id, s, guard)
        visit(d.init, s, guard)
      })
      return
    }
    for (const k in n) {
      const c = n[k]
      if (Array.isArray(c)) c.forEach((x) => visit(x, s, guard))
      else if (c && typeof c.type === 'string') visit(c, s, guard)
    }
  }
  const top = { names: new Set(), parent: outer }
  hoist(ast, top, true)
  visit(ast, top, new Set())
  return out.filter(
    (u) => ABSENT.includes(u.name) || PARTIAL.includes(u.name) || u.name === 'eval' || u.name === 'Function',
  )
}
