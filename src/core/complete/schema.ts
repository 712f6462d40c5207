/** A JSON Schema as far as completion looks into it: what `z.toJSONSchema` makes, with the meta keys `list` and `local`. */
export interface FieldSchema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly additionalProperties?: FieldSchema | boolean;
  readonly required?: readonly string[];
  readonly items?: FieldSchema | readonly FieldSchema[] | boolean;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly FieldSchema[];
  readonly oneOf?: readonly FieldSchema[];
  readonly allOf?: readonly FieldSchema[];
  /** The reference list that the value is an id of. */
  readonly list?: string;
  /** The field at the top of the same file whose entries the value is an id of. */
  readonly local?: string;
}

/**
 * The schemas that may describe the value at a path: more than one where the schema offers a choice.
 * @param schema schema of the whole file
 * @param path field names and list positions from the top
 * @returns schemas without choices inside; none when the path leads nowhere
 */
export function schemasAt(schema: FieldSchema, path: readonly (string | number)[]): FieldSchema[] {
  return path.reduce<FieldSchema[]>(
    (schemas, part) => schemas.flatMap((each) => choices(stepInto(each, part))),
    choices(schema),
  );
}

function stepInto({ properties = {}, additionalProperties, items }: FieldSchema, part: string | number): FieldSchema[] {
  if (typeof part === 'number') return isSchema(items) ? [items] : [];
  const field = Object.hasOwn(properties, part) ? properties[part] : undefined;
  if (field) return [field];
  return isSchema(additionalProperties) ? [additionalProperties] : [];
}

function isSchema(schema: unknown): schema is FieldSchema {
  return typeof schema === 'object' && !Array.isArray(schema);
}

/** A description on a choice holds for each of its options that has none. */
function choices(schemas: FieldSchema | readonly FieldSchema[]): FieldSchema[] {
  return [schemas].flat().flatMap((schema) => {
    const { anyOf = [], oneOf = [], allOf = [], ...own } = schema as FieldSchema;
    const options = [...anyOf, ...oneOf, ...allOf];
    return options.length === 0 ? [own] : options.flatMap((option) => choices({ ...own, ...option }));
  });
}
