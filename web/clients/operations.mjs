// Random queries that a schema admits: fragments with and without names, aliases, fields that merge,
// directives, variables with and without defaults, abstract types. The same seed writes the same queries.
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Arguments whose values hang on others: a cursor on the list that it came from, one revision on all, made up or not on all. */
const unguessed = ['at', 'synthetic', 'after', 'before', 'last'];

/** Writes queries about things that have these keys, at the newest of so many revisions. */
export class Author {
  constructor(schema, seed, keys) {
    Object.assign(this, { schema, keys, next: random(seed) });
  }

  pick(from) {
    return from[Math.floor(this.next() * from.length)];
  }

  chance(percent) {
    return this.next() * 100 < percent;
  }

  /** A query and the values of its variables. */
  write() {
    Object.assign(this, { declared: [], values: {}, fragments: [], aliases: 0 });
    const body = this.selection(this.schema.getQueryType(), 3, 2);
    const declared = this.declared.length ? `(${this.declared.join(', ')})` : '';
    return { text: `query Random${declared} ${body} ${this.fragments.join(' ')}`, variables: this.values };
  }

  selection(type, depth, most) {
    const parts = ['__typename'];
    if (isAbstractType(type)) {
      const possible = this.schema.getPossibleTypes(type);
      const one = this.pick(possible);
      parts.push(`... on ${one.name} ${this.selection(one, depth, 2)}`);
    }
    const fields = Object.values(type.getFields?.() ?? {}).filter((f) => depth > 0 || isLeafType(getNamedType(f.type)));
    for (let n = 0; n < 1 + this.next() * most && fields.length; n++)
      parts.push(...this.wrapped(type, this.pick(fields), depth));
    return `{ ${parts.join(' ')} }`;
  }

  /** A field, at times in a fragment, at times once more so that it merges with itself. */
  wrapped(type, field, depth) {
    let text = this.field(field, depth);
    if (this.chance(10)) text = `... on ${type.name}${this.directive()} { ${text} }`;
    else if (this.chance(8)) text = `...${this.directive()} { ${text} }`;
    else if (this.chance(9)) {
      const name = `F${this.fragments.length}`;
      this.fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
      text = `...${name}${this.directive()}`;
    }
    return this.chance(8) ? [text, text] : [text];
  }

  field(field, depth) {
    const type = getNamedType(field.type);
    const args = field.args.filter((a) => isRequiredArgument(a) || (!unguessed.includes(a.name) && this.chance(15)));
    const alias = args.length || this.chance(10) ? `f${this.aliases++}: ` : '';
    const given = args.length ? `(${args.map((a) => `${a.name}: ${this.argument(a)}`).join(', ')})` : '';
    const head = `${alias}${field.name}${given}${this.directive()}`;
    if (!isCompositeType(type)) return head;
    const sheet = /(Connection|Edge)$/.test(type.name);
    return `${head} ${this.selection(type, sheet ? depth : depth - 1, sheet ? 1 : 3)}`;
  }

  directive() {
    if (!this.chance(8)) return '';
    const name = this.pick(['include', 'skip']);
    return ` @${name}(if: ${this.chance(50) ? name === 'include' : this.variable('Boolean!', String(this.chance(50)))})`;
  }

  /** Declares a variable that is sent or falls back on its default. */
  variable(type, value) {
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type} = ${value}`);
    if (type === 'Boolean!' && this.chance(50)) this.values[name] = this.chance(50);
    return `$${name}`;
  }

  argument({ name, type }) {
    if (['first', 'last', 'limit', 'perNode', 'depth', 'most'].includes(name)) return String(this.pick([1, 2, 3, 5]));
    const value = this.value(type, 2, name);
    return this.chance(25) ? this.variable(String(type), value) : value;
  }

  value(type, depth, name) {
    if (isNonNullType(type)) return this.value(type.ofType, depth, name);
    if (isListType(type))
      return this.chance(20) ? this.value(type.ofType, depth, name) : `[${this.value(type.ofType, depth, name)}]`;
    if (isEnumType(type)) return this.pick(type.getValues()).name;
    if (isInputObjectType(type)) return this.input(type, depth);
    return this.scalar(type.name, name);
  }

  input(type, depth) {
    const fields = Object.values(type.getFields()).filter((f) => depth > 0 || !isInputObjectType(getNamedType(f.type)));
    const one = this.pick(fields);
    const given = fields.filter(
      (f) => f === one || isRequiredArgument(f) || (!type.isOneOf && this.chance(100 / (fields.length + 1))),
    );
    return `{ ${given.map((f) => `${f.name}: ${this.value(f.type, depth - 1, f.name)}`).join(', ')} }`;
  }

  scalar(type, name) {
    if (type === 'Int') return String(this.pick([0, 1, 2, 24]));
    if (type === 'Float') return this.pick(['0', '1.5', '51.5']);
    if (type === 'Boolean') return this.pick(['true', 'false']);
    if (type === 'Revision') return '1';
    if (type === 'Date') return this.pick(['"2026"', '"2021-11"', '"2019-12-31"']);
    if (type === 'DateTime') return '"2026-01-01T00:00:00Z"';
    if (type === 'URL') return '"https://example.org/"';
    if (/search|query|contains|startsWith/.test(name)) return this.pick(['"data"', '"course"', '"West London"']);
    return JSON.stringify(this.pick(this.keys));
  }
}
