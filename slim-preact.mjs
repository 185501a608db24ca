/**
 * Preact for the files that a site includes by a script tag: built from its own sources, without
 * what no part of the dialog uses. Whoever installs from npm brings a Preact of their own, whole.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The Preact that this was read in: with another, all of it is to be read anew. */
const VERSION = '11.2.0';

/**
 * `texts` are Preact's own, each with what takes its place and how often it stands there, once if
 * not told. A space is any white space and `…` whatever comes between. They are taken in turn: one
 * may tell what an earlier one has left. `uses` is what would need them, looked for in our own.
 */
const REMOVED = [
  {
    why: 'Hooks are for other libraries, which cannot reach this Preact.',
    texts: [
      ["import options from '../options';", '', 2],
      ["import options from './options';", '', 3],
      ['if ((tmp = options._diff)) tmp(newVNode);'],
      ['if ((tmp = options.diffed)) tmp(newVNode);'],
      ['if (options._commit) options._commit(root, commitQueue);'],
      ['if (options.unmount) options.unmount(vnode);'],
      ['if (options._root) options._root(vnode, parentDom);'],
      ['if (options.vnode) options.vnode(newVNode);'],
      ['if (!original && options.vnode) options.vnode(vnode);'],
      ['options.event ? options.event(e) : e', 'e'],
      ['|| prevDebounce != options.debounceRendering'],
      ['prevDebounce = options.debounceRendering;'],
      ['(prevDebounce || queueMicrotask)(process)', 'queueMicrotask(process)', 2],
      ['if (renderHook) renderHook(newVNode);'],
    ],
  },
  {
    why: 'No server renders the dialog, and nothing stands where it is rendered: nothing to hydrate.',
    uses: /\bhydrate\b/,
    texts: [
      ['excessDomChildren, commitQueue,', 'commitQueue,', 7],
      ['isHydrating, refQueue', 'refQueue', 8],
      [
        'parentDom.namespaceURI, oldVNode ? NULL : … commitQueue, oldVNode ? oldVNode._dom : parentDom.firstChild,',
        'parentDom.namespaceURI, commitQueue, oldVNode && oldVNode._dom,',
      ],
      ['let isHydrating = vnode && vnode._flags & MODE_HYDRATE;'],
      ['isHydrating ? NULL : parentDom._children', 'parentDom._children'],
      ['if (parentDom.nodeType == 9) { … }'],
      ['oldVNode._flags & MODE_HYDRATE ? [oldDom] : NULL,'],
      ['oldVNode._flags & MODE_HYDRATE, refQueue', 'refQueue'],
      ['if (excessDomChildren) { for … break; } } }'],
      ['if (isHydrating) { … isHydrating = false; } … excessDomChildren = NULL;'],
      ['&& (!isHydrating || dom.data != newProps)'],
      ['excessDomChildren = nodeType == … oldProps[value.name] = value.value; } }'],
      ["(!isHydrating || typeof value == 'function') &&"],
      ['excessDomChildren ? excessDomChildren[0] :'],
      ['if (excessDomChildren) excessDomChildren.some(removeNode);'],
      ["if (!isHydrating || nodeType == 'textarea')"],
      ['!isHydrating && (!oldHtml', '(!oldHtml'],
    ],
  },
  {
    why: 'No component suspends.',
    uses: /\bSuspense\b|\blazy\(/,
    texts: [
      ['if ( oldVNode._flags & MODE_SUSPENDED && … oldDom = excessDomChildren[0] || oldDom; }'],
      ['newVNode._flags &= RESET_MODE;'],
      ['if (resumed) resumed.some(removeNode);'],
      [
        'if (isHydrating || excessDomChildren) { if (e && e.then) { … } else { newVNode._dom',
        '{ newVNode._dom',
      ],
      ['if ( !skipRemove && (r = vnode._component) && (r = r._excess) && … removeNode(r); }'],
      ['|| oldVNode._flags & REF_DETACHED'],
      [
        'let next = oldDom; while (next && next.nodeType == 8) next = next.nextSibling; if (dom != next)',
        'if (dom != oldDom)',
      ],
      [
        'while ( (oldDom = oldDom && oldDom.nextSibling) && … ); return oldDom;',
        'return oldDom && oldDom.nextSibling;',
      ],
    ],
  },
  {
    why: 'No component catches what another throws: it goes on to whoever rendered.',
    uses: /componentDidCatch|getDerivedStateFromError/,
    texts: [
      [
        'if (!(e && e.then)) markAsForce(newVNode); options._catchError(e, newVNode, oldVNode);',
        'throw e;',
      ],
      ['if (c._bits & COMPONENT_PENDING_ERROR) { c._bits |= COMPONENT_PROCESSING_EXCEPTION; }'],
      ['if (c._bits & COMPONENT_PROCESSING_EXCEPTION) { … }'],
      [
        'commitQueue.some(c => { try { … } catch (e) { … } });',
        'commitQueue.some(c => { commitQueue = c._renderCallbacks; c._renderCallbacks = []; commitQueue.some(cb => { cb.call(c); }); });',
      ],
      ['try { r.componentWillUnmount(); } catch (e) { … }', 'r.componentWillUnmount();'],
    ],
  },
  {
    why: 'No ref is an object, or returns what cleans up.',
    uses: /createRef|ref=\{\w+\.|ref=\{\(?\w*\)? =>(?! \{)/,
    texts: [
      [
        "try { if (typeof ref == 'function') { … } else ref.current = value; } catch (e) { … }",
        'ref(value);',
      ],
      ['applyRef(ref, value, vnode, owner)', 'applyRef(ref, value)'],
      ['(r = vnode.ref) && (!r.current || r.current == vnode._dom)', '(r = vnode.ref)'],
      ['applyRef(r, NULL, parentVNode, vnode)', 'applyRef(r, NULL)'],
      ['applyRef(oldVNode.ref, NULL, childVNode, oldVNode)', 'applyRef(oldVNode.ref, NULL)'],
      [
        'applyRef(refQueue[i++], refQueue[i++], refQueue[i++])',
        'applyRef(refQueue[i++], refQueue[i++])',
      ],
      ['childVNode._component || newDom, childVNode )', 'newDom )'],
    ],
  },
  {
    why: 'No portals.',
    uses: /createPortal/,
    texts: [
      [
        'if (newProps._parentDom) { tmp = oldDom; … oldDom = oldVNode._children ? getDomSibling(oldVNode, 0) : NULL; }',
      ],
      ['if (newProps._parentDom) { newVNode._dom = NULL; oldDom = tmp; }'],
      [
        "typeof vnode.type == 'function' ? skipRemove && !vnode.props._parentDom : true",
        "typeof vnode.type != 'function' || skipRemove",
      ],
      ['if (parentVNode.props._parentDom) return oldDom;'],
      ['&& !vnode.props._parentDom', '', 2],
    ],
  },
  {
    why: 'No contexts.',
    uses: /createContext|contextType|getChildContext/,
    texts: [
      ['globalContext, namespace,', 'namespace,', 7],
      ['EMPTY_OBJ, parentDom.namespaceURI', 'parentDom.namespaceURI'],
      ['component._globalContext,'],
      ['r._parentDom = r._globalContext = NULL', 'r._parentDom = NULL'],
      ['tmp = newType.contextType; … : globalContext;'],
      ['newType(newProps, componentContext)', 'newType(newProps)'],
      ['BaseComponent( newProps, componentContext )', 'BaseComponent(newProps)'],
      ['if (provider) provider.sub(c);'],
      ['c._globalContext = globalContext;'],
      ['c.context = componentContext;'],
      [
        'if (c.getChildContext) { globalContext = assign({}, globalContext, c.getChildContext()); }',
      ],
      [
        'c.render(c.props, (c.state = c._nextState), c.context)',
        'c.render(c.props, (c.state = c._nextState))',
      ],
      [
        'doRender(props, state, context) { return this.constructor(props, context);',
        'doRender(props) { return this.constructor(props);',
      ],
      ['BaseComponent(props, context)', 'BaseComponent(props)'],
      ['this.context = context;'],
    ],
  },
  {
    why: 'Of the methods of a component, ours have `componentDidMount`, `componentWillUnmount`, and a `shouldComponentUpdate` that asks for nothing.',
    uses: /componentWill(?!Unmount)|componentDid(?!Mount)|shouldComponentUpdate\([^)]|getDerivedState|getSnapshot/,
    texts: [
      [
        'if (newType.getDerivedStateFromProps) { … newType.getDerivedStateFromProps(newProps, c._nextState) ); }',
      ],
      [
        'if ( isClassComponent && !newType.getDerivedStateFromProps && c.componentWillMount ) { … }',
      ],
      [
        'else { if ( newProps !== oldProps && … c.componentDidUpdate(oldProps, oldState, snapshot); }); } }',
        `else if (c.shouldComponentUpdate && !c.shouldComponentUpdate()) {
          c.props = newProps;
          c.state = c._nextState;
          c._bits &= ~COMPONENT_DIRTY;
          newVNode._dom = oldVNode._dom;
          newVNode._children = oldVNode._children;
          newVNode._children.some(vnode => { if (vnode) vnode._parent = newVNode; });
          oldDom = getDomSibling(oldVNode);
          break outer;
        }`,
      ],
      ['if ( isClassComponent && oldVNode._component && c.getSnapshotBeforeUpdate ) { … }'],
      ['c._bits &= ~COMPONENT_FORCE;'],
      ['oldProps = c.props; oldState = c.state;'],
      ['c, oldProps, oldState, snapshot, newProps', 'c, newProps'],
    ],
  },
  {
    why: 'No state is set while rendering, by a function, or with a callback.',
    uses: /setState\((?!\{)|setState\(\{[^}]*\}, |forceUpdate/,
    texts: [
      ['let renderHook = options._render, count = isClassComponent ? 25 : 0; do {'],
      [
        '} while (c._bits & COMPONENT_DIRTY && ++count < 25); if (isClassComponent) { … } … c.state = c._nextState;',
      ],
      ['c._stateCallbacks = [];'],
      ["if (typeof update == 'function') { update = update(assign({}, s), this.props); }"],
      ['if (callback) { this._stateCallbacks.push(callback); }'],
      ['if (update) { assign(s, update); } else { return; }', 'assign(s, update);'],
      ['function (update, callback)', 'function (update)'],
      ['BaseComponent.prototype.forceUpdate = function … };'],
    ],
  },
  {
    why: 'What moves, moves as in browsers without `moveBefore`.',
    texts: [
      [
        'if (!isMounting && parentDom.moveBefore && dom.parentNode) { … } else { parentDom.insertBefore(dom, oldDom || NULL); }',
        'parentDom.insertBefore(dom, oldDom || NULL);',
      ],
      [
        'insert(childVNode, oldDom, parentDom, !oldVNode._original)',
        'insert(childVNode, oldDom, parentDom)',
      ],
      ['insert(children[i], oldDom, parentDom, false)', 'insert(children[i], oldDom, parentDom)'],
      [
        'insert(parentVNode, oldDom, parentDom, isMounting)',
        'insert(parentVNode, oldDom, parentDom)',
      ],
    ],
  },
  {
    why: 'No SVG and no MathML.',
    uses: /<(svg|math)\b/,
    texts: [
      ['namespace, commitQueue,', 'commitQueue,', 7],
      ['parentDom.namespaceURI, commitQueue,', 'commitQueue,', 2],
      ["if (nodeType == 'svg') … namespace = XHTML_NAMESPACE;"],
      ['const doc = parentDom.ownerDocument || document;'],
      ['doc.createTextNode', 'document.createTextNode'],
      [
        'doc.createElementNS( namespace, nodeType, newProps.is ? newProps : parentDom )',
        'document.createElement(nodeType)',
      ],
      ["if ( nodeType == 'foreignObject' || … namespace = XHTML_NAMESPACE; }"],
      [', namespace);', ');', 4],
      ['(dom, name, value, oldValue, namespace)', '(dom, name, value, oldValue)'],
      ["if (namespace == SVG_NAMESPACE) { … } else if ( name != 'width'", "if ( name != 'width'"],
    ],
  },
  {
    why: 'No `innerHTML`, no style but by the style sheet, no `<template>`, no `<progress>`, no default values.',
    uses: /dangerouslySetInnerHTML|<(template|progress)\b|\s(style|defaultValue|defaultChecked|is|width|height|list|form|download|rowSpan|colSpan|popover=\{true)\b=|\spopover[\s>]/,
    texts: [
      ["if (i == 'dangerouslySetInnerHTML') { oldHtml = value; } else if", 'if'],
      [
        "&& !(i == 'value' && 'defaultValue' in newProps) && !(i == 'checked' && 'defaultChecked' in newProps)",
      ],
      ["else if (i == 'dangerouslySetInnerHTML') { newHtml = value; }"],
      ["if (newHtml) { … } else { if (oldHtml) dom.textContent = '';", '{'],
      ["parentDom = (nodeType == 'template' && dom.content) || dom;", 'parentDom = dom;'],
      [
        "if (nodeType == 'progress' && inputValue == NULL) { dom.removeAttribute(i); } else if",
        'if',
      ],
      [
        "(inputValue !== dom[i] || (nodeType == 'progress' && !inputValue))",
        'inputValue !== dom[i]',
      ],
      ["if (name == 'style') { … } else if (name[0] == 'o'", "if (name[0] == 'o'"],
      [
        "name != 'width' && name != 'height' && name != 'href' && name != 'list' && name != 'form' && … name != 'tabIndex' && name != 'download' && name != 'rowSpan' && name != 'colSpan' && name != 'role'",
        "name != 'href' && name != 'tabIndex' && name != 'role'",
      ],
      ["name == 'popover' && value == true ? '' : value", 'value'],
    ],
  },
  {
    why: 'Events are told by functions, when they come up.',
    uses: /\son\w+Capture=/,
    texts: [
      [
        "if (typeof value != 'function') value = NULL; if (typeof oldValue != 'function') oldValue = NULL;",
      ],
      ["useCapture = name != (name = name.replace(CAPTURE_REGEX, '$1'));"],
      ['proxy, useCapture)', 'proxy)', 2],
      [
        "name = name.slice(2); if (name[0] < 'a') name = name.toLowerCase();",
        'name = name.slice(2).toLowerCase();',
      ],
      ["if (typeof value == 'function') return;"],
    ],
  },
];

const ROOT = dirname(createRequire(import.meta.url).resolve('preact/package.json'));
const SOURCES = [
  'component.js',
  'constants.js',
  'create-element.js',
  'diff/children.js',
  'diff/index.js',
  'diff/props.js',
  'render.js',
  'util.js',
];
/** What can be imported: all else fails the build. */
const ENTRIES = { preact: 'slim.js', 'preact/jsx-runtime': 'slim-jsx.js' };
const EXPORTS = {
  'slim.js': `
    export { render } from './render';
    export { BaseComponent as Component } from './component';
    export { Fragment } from './create-element';`,
  'slim-jsx.js': `
    import { createVNode } from './create-element';
    export { Fragment } from './create-element';
    export const jsx = (type, { ref, ...props }, key) => createVNode(type, props, key, ref);
    export { jsx as jsxs };`,
};

const withoutComments = (code) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*| \/\/ eslint-.*/gm, '');

/** Where a text of `REMOVED` stands. */
const pattern = (text) =>
  new RegExp(
    text
      .split(/( ?… ?| )/)
      .map((part, index) =>
        index % 2
          ? part === ' '
            ? '\\s*'
            : '[\\s\\S]*?'
          : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
      )
      .join(''),
    'g',
  );

/** Preact's sources as they are after that, by their paths. */
function slimSources() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (version !== VERSION)
    throw new Error(`slim-preact.mjs was read in ${VERSION}, not ${version}`);
  const MARK = '\n//@ ';
  let code = SOURCES.map(
    (file) => MARK + file + withoutComments(`\n${readFileSync(join(ROOT, 'src', file), 'utf8')}`),
  ).join('');
  for (const [text, instead = '', times = 1] of REMOVED.flatMap(({ texts }) => texts)) {
    const parts = code.split(pattern(text));
    if (parts.length !== times + 1) {
      throw new Error(`Preact has ${parts.length - 1} times, not ${times}: ${text}`);
    }
    code = parts.join(instead);
  }
  // What is private is renamed here and not by the minifier, which would take Matomo's `_paq` too.
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const names = {};
  code = code.replace(/(?<![\w$])_\w+/g, (name) => {
    names[name] ??= letters.shift();
    return names[name];
  });
  return code
    .split(MARK)
    .slice(1)
    .map((source) => /^(\S+)(.*)$/s.exec(source).slice(1));
}

export function slimPreact() {
  const modules = new Map(
    [...slimSources(), ...Object.entries(EXPORTS)].map(([file, code]) => [
      join(ROOT, 'src', file),
      code,
    ]),
  );
  return {
    name: 'slim-preact',
    resolveId: (source) => (source in ENTRIES ? join(ROOT, 'src', ENTRIES[source]) : null),
    load: (id) => modules.get(id) ?? null,
    transform(_compiled, id) {
      if (!id.endsWith('.tsx')) return;
      const code = readFileSync(id, 'utf8');
      for (const { why, uses } of REMOVED) {
        const [used] = uses?.exec(code) ?? [];
        if (used) this.error(`${used.trim()} is not in the Preact of slim-preact.mjs. ${why}`);
      }
    },
  };
}
