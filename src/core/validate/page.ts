import * as z from 'zod/mini';
import { ComponentSchemas, FrontMatterSchema, type ComponentName, type FrontMatter } from '../../schemas/index.ts';
import type { AnySchema } from '../shared/schema.ts';

/** Attributes of one use of a component, as written: text, or what stands between the braces if that is a plain value. */
export type Attributes = Readonly<Record<string, unknown>>;

/**
 * What stands below the front matter of a page. Every part has a place: a problem with `path: ['body', 'links', 2]`
 * points at the third link, `['body', 'components', 'Cite', 0, 'id']` at the value of the `id` of the first `<Cite>`,
 * with `at: 'key'` at the name of the attribute.
 */
export interface PageBody {
  /** Imports by the name that the page gives them. */
  readonly imports: readonly { readonly name: string; readonly imported: string; readonly from: string }[];
  /** Names of all component tags, whatever their origin, in the order of the page. Their place is the name in the tag. */
  readonly tags: readonly string[];
  /** Uses of our own components, by the name of the component. */
  readonly components: Readonly<Partial<Record<ComponentName, readonly Attributes[]>>>;
  /** Code in attributes of our components: expressions and spread, which pages must not hold. */
  readonly code: readonly string[];
  readonly headings: readonly { readonly depth: number; readonly text: string }[];
  /** Links in Markdown, as written. */
  readonly links: readonly { readonly url: string; readonly text: string }[];
  /** Running text in pieces: between two marks of emphasis, links, code or components. Code is no text. */
  readonly texts: readonly string[];
}

/** A page as rules see it: the fields of its front matter, and its body. */
export type Page = FrontMatter & { readonly body: PageBody };

/** Says which ids a page uses, in its front matter and in the attributes of components. */
export const PageIdsSchema: AnySchema = z.extend(FrontMatterSchema, {
  body: z.object({
    components: z.object(
      Object.fromEntries(Object.entries(ComponentSchemas).map(([name, props]) => [name, z.optional(z.array(props))])),
    ),
  }),
});

/**
 * Whether a name is that of a component of ours.
 * @param name name as in a tag or an import
 */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(ComponentSchemas, name);
}
