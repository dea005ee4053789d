// A query as its executor should see it: every field once, with its arguments coerced, in the types that it can be of,
// without fragments, directives and variables. What a server answers to that is the data on which graphql-js
// executes the query itself.
import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  typeFromAST,
} from 'graphql';

/** Makes a query plain; resolvers then read what the plain one was answered. */
export class Plain {
  constructor(schema, document, variables) {
    const operation = document.definitions.find((d) => d.kind === 'OperationDefinition');
    this.schema = schema;
    this.fragments = Object.fromEntries(
      document.definitions.filter((d) => d.kind === 'FragmentDefinition').map((d) => [d.name.value, d]),
    );
    this.coerced = getVariableValues(schema, operation.variableDefinitions, variables).coerced ?? {};
    this.aliases = new Map();
    this.declared = [];
    this.variables = {};
    const body = this.selection(schema.getQueryType(), [operation.selectionSet]);
    this.text = `query Plain${this.declared.length ? `(${this.declared.join(', ')})` : ''} ${body}`;
  }

  selection(type, sets) {
    if (!isAbstractType(type)) return `{ __typename ${this.fields(type, sets)} }`;
    const each = this.schema.getPossibleTypes(type).map((one) => [one.name, this.fields(one, sets)]);
    return `{ __typename ${each.map(([name, fields]) => (fields ? `... on ${name} { ${fields} }` : '')).join(' ')} }`;
  }

  /** The fields that a type of objects is asked for, each with all that is asked below it. */
  fields(type, sets) {
    const asked = new Map();
    for (const set of sets) this.collect(type, set, asked);
    return [...asked]
      .map(([alias, { text, of, below }]) => `${alias}: ${text}${below.length ? ` ${this.selection(of, below)}` : ''}`)
      .join(' ');
  }

  collect(type, set, asked) {
    for (const node of set.selections.filter((s) => this.wanted(s))) {
      if (node.kind === 'Field') this.field(type, node, asked);
      else {
        const { typeCondition, selectionSet } = node.kind === 'FragmentSpread' ? this.fragments[node.name.value] : node;
        const on = typeCondition ? typeFromAST(this.schema, typeCondition) : type;
        if (on === type || (isAbstractType(on) && this.schema.isSubType(on, type)))
          this.collect(type, selectionSet, asked);
      }
    }
  }

  field(type, node, asked) {
    const field = type.getFields()[node.name.value];
    if (!field) return; // __typename, which is asked everywhere
    const args = getArgumentValues(field, node, this.coerced);
    const alias = this.alias(type, field.name, args);
    if (!asked.has(alias))
      asked.set(alias, {
        text: `${field.name}${this.given(field, args, alias)}`,
        of: getNamedType(field.type),
        below: [],
      });
    if (isCompositeType(getNamedType(field.type))) asked.get(alias).below.push(node.selectionSet);
  }

  /** One name for a field with these arguments, whoever asks for it. */
  alias(type, name, args) {
    const whole = `${type.name}.${name}(${JSON.stringify(args)})`;
    if (!this.aliases.has(whole)) this.aliases.set(whole, Object.keys(args).length ? `p${this.aliases.size}` : name);
    return this.aliases.get(whole);
  }

  /** The arguments, which travel as variables. */
  given(field, args, alias) {
    const names = Object.keys(args).map((name) => {
      const variable = `${alias}_${name}`;
      if (!(variable in this.variables))
        this.declared.push(`$${variable}: ${field.args.find((a) => a.name === name).type}`);
      this.variables[variable] = args[name];
      return `${name}: $${variable}`;
    });
    return names.length ? `(${names.join(', ')})` : '';
  }

  wanted(node) {
    return (
      getDirectiveValues(GraphQLSkipDirective, node, this.coerced)?.if !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, this.coerced)?.if !== false
    );
  }

  /** How graphql-js reads the answer to the plain query. */
  resolvers() {
    return {
      fieldResolver: (source, args, _, { parentType, fieldName }) => source[this.alias(parentType, fieldName, args)],
      typeResolver: (value) => value.__typename,
    };
  }
}

/** The data of an answer, with an error where each of its errors happened. */
export function withErrors({ data, errors = [] }) {
  for (const { message, path } of errors) {
    let at = data;
    for (const [i, step] of path.entries()) {
      if (i === path.length - 1 || at[step] === null || at[step] instanceof Error) {
        at[step] = new Error(message);
        break;
      }
      at = at[step];
    }
  }
  return data;
}
