/** Shapes as docs/openapi.json has them; `npm run types` writes schema.d.ts from it, so a change there that breaks a screen breaks the build. */
import type { components, paths } from './schema';

export type Schemas = components['schemas'];

/**
 * A shape of the document. It marks no field of an answer as required, so the fields that are always there are named here;
 * `Parts` says more about a field than the document does and must not contradict it.
 */
export type Shape<Name extends keyof Schemas, Always extends keyof Schemas[Name], Parts extends Partial<Schemas[Name]> = object> = Omit<
  Schemas[Name],
  Always | keyof Parts
> & { [Field in Exclude<Always, keyof Parts>]-?: NonNullable<Schemas[Name][Field]> } & { [Field in keyof Parts as Field extends keyof Schemas[Name] ? Field : never]: Parts[Field] };

type Below<Path> = Path extends `/api/v1${infer Rest}` ? Rest : never;

/** An address that the document knows, with or without a query. */
export type ApiPath = Below<keyof paths> | `${Below<keyof paths>}?${string}`;
