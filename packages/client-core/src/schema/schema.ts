/** A value that an `enum` or a `const` may name. */
export type Constant = string | number | boolean | null;

/**
 * A JSON Schema (2020-12), made of the keywords that the specs use. The generator drops texts and refuses
 * other keywords, so that no rule is silently skipped.
 */
export interface Schema {
  /** The name of another schema, whose rules are added. */
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly Constant[];
  readonly const?: Constant;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
}

/** Schemas by name. */
export type Schemas = Readonly<Record<string, Schema>>;
