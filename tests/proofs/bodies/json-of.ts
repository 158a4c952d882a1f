import fc from 'fast-check';
import { either } from '../../hostile/either.ts';
import { harmed, type Member, object, oddJson, oddString } from '../../hostile/odd-json.ts';

/** As much of JSON Schema as the collector's own description makes use of. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  propertyNames?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
}

interface Around {
  /** What a reference leads to. */
  resolve(ref: string): JsonSchema;
  /** By the name of a member, values as JSON that are known to the collector. */
  known: Record<string, readonly string[]>;
}

/** So deep a program's conditions go here. */
const DEEPEST = 5;
/** An object in so many is harmed somewhere, at every depth. */
const HARM = { whole: 14, harmed: 1 };
const MOST_ITEMS = 3;
/** What most objects of any name are named by. */
const LANGUAGES = ['en', 'de', 'zh-Hant'];

/** JSON that a schema takes, most of the time; and some that it should not take. */
export function jsonOf(schema: JsonSchema, around: Around, name = '', depth = 0): fc.Arbitrary<string> {
  const known = around.known[name];
  const right = depth > DEEPEST ? fc.constant('null') : shaped(schema, around, name, depth);
  return known ? either([3, fc.constantFrom(...known)], [1, right]) : right;
}

function shaped(schema: JsonSchema, around: Around, name: string, depth: number): fc.Arbitrary<string> {
  if (schema.$ref !== undefined) return jsonOf(around.resolve(schema.$ref), around, name, depth + 1);
  if (schema.const !== undefined) return fc.constant(JSON.stringify(schema.const));
  if (schema.enum) return fc.constantFrom(...schema.enum.map((value) => JSON.stringify(value)));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return either(...choices.map((choice) => jsonOf(choice, around, name, depth)));
  switch (schema.type) {
    case 'object':
      return harmed(membersOf(schema, around, depth), HARM).map(object);
    case 'array':
      return fc
        .array(jsonOf(schema.items ?? {}, around, name, depth + 1), {
          minLength: schema.minItems ?? 0,
          maxLength: Math.max(schema.minItems ?? 0, MOST_ITEMS),
        })
        .map((items) => `[${items.join()}]`);
    case 'string':
      return textOf(schema).map((text) => JSON.stringify(text));
    case 'integer':
    case 'number':
      return numberOf(schema).map(String);
    case 'boolean':
      return fc.boolean().map(String);
    case 'null':
      return fc.constant('null');
    default:
      return oddJson;
  }
}

function membersOf(schema: JsonSchema, around: Around, depth: number): fc.Arbitrary<Member[]> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const given = Object.entries(properties).map(([name, each]) =>
    fc
      .option(jsonOf(each, around, name, depth + 1), { nil: undefined, freq: required.includes(name) ? 60 : 2 })
      .map((json): Member[] => (json === undefined ? [] : [[name, json]])),
  );
  const more =
    typeof additionalProperties === 'object'
      ? fc.array(
          fc.tuple(
            either([3, fc.constantFrom(...LANGUAGES)], [1, textOf(propertyNames ?? {})]),
            jsonOf(additionalProperties, around, '', depth + 1),
          ),
          {
            minLength: 1,
            maxLength: MOST_ITEMS,
          },
        )
      : fc.constant<Member[]>([]);
  return fc.tuple(fc.tuple(...given), more).map(([each, others]) => [...each.flat(), ...others]);
}

function textOf({ pattern, minLength = 0, maxLength = 200 }: JsonSchema): fc.Arbitrary<string> {
  const free = fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, minLength + 40) });
  // What must not follow is of no use for drawing.
  const drawn = pattern === undefined ? free : fc.stringMatching(new RegExp(pattern.replaceAll(/\(\?![^)]*\)/g, '')));
  const odd = oddString.map((json): string => JSON.parse(json));
  return either([20, drawn.map((text) => text.slice(0, Math.max(minLength, maxLength)))], [1, odd]);
}

function numberOf({ type, minimum, maximum, exclusiveMinimum }: JsonSchema): fc.Arbitrary<number> {
  const least = Math.max(minimum ?? -1_000, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
  const most = Math.max(least, maximum ?? 1_000_000);
  return type === 'integer'
    ? fc.integer({ min: Math.max(least, -1e12), max: Math.min(most, 1e13) })
    : fc.double({ min: least, max: most, noNaN: true });
}
