import { z } from 'zod';

/**
 * The parts of the OpenAPI 3.1.0 specification (sections 4.8.1 to 4.8.17 and 4.8.27) that our
 * document uses, closed: a field that is not listed here is refused.
 */
const jsonSchema = z.record(z.string(), z.unknown());
const content = z.record(
  z.string().regex(/^[\w.+-]+\/[\w.+-]+$/),
  z.strictObject({ schema: jsonSchema }),
);
const operation = z.strictObject({
  operationId: z.string().min(1),
  summary: z.string().min(1).optional(),
  'x-permission': z.string().optional(),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  parameters: z
    .array(
      z
        .strictObject({
          name: z.string().min(1),
          in: z.enum(['path', 'query', 'header', 'cookie']),
          required: z.boolean(),
          schema: jsonSchema,
        })
        .refine((parameter) => parameter.in !== 'path' || parameter.required),
    )
    .optional(),
  requestBody: z.strictObject({ required: z.boolean(), content }).optional(),
  responses: z
    .record(
      z.string().regex(/^[1-5](\d\d|XX)$/),
      z.strictObject({ description: z.string(), content: content.optional() }),
    )
    .refine((responses) => Object.keys(responses).length > 0),
});
const method = z.enum(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);
const documentSchema = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    description: z.string().optional(),
    license: z.strictObject({ name: z.string(), identifier: z.string() }).optional(),
  }),
  servers: z.array(z.strictObject({ url: z.string() })).optional(),
  paths: z.record(z.string().startsWith('/'), z.partialRecord(method, operation)),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[\w.-]+$/), jsonSchema),
    securitySchemes: z.record(
      z.string(),
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('apiKey'),
          in: z.enum(['cookie', 'header', 'query']),
          name: z.string(),
        }),
        z.strictObject({ type: z.literal('http'), scheme: z.string() }),
      ]),
    ),
  }),
});
type Document = z.infer<typeof documentSchema>;

function operationsOf(document: Document) {
  return Object.entries(document.paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod).map(([name, value]) => ({ path, name, operation: value })),
  );
}

/** Path templates and declared path parameters have to be the same names. */
function parameterViolations(document: Document): string[] {
  return operationsOf(document).flatMap(({ path, name, operation: { parameters = [] } }) => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    const declared = parameters.filter((one) => one.in === 'path').map((one) => one.name);
    return [
      ...inPath
        .filter((one) => !declared.includes(one))
        .map((one) => `${path} ${name}: path parameter ${one} is not declared`),
      ...declared
        .filter((one) => !inPath.includes(one))
        .map((one) => `${path} ${name}: declares ${one}, which the path does not have`),
    ];
  });
}

function duplicateIds(document: Document): string[] {
  const ids = operationsOf(document).map(({ operation: { operationId } }) => operationId);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `operationId ${id} is used twice`);
}

/** Every `$ref` has to lead somewhere inside the document. */
function danglingRefs(document: Document): string[] {
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"(#[^"]*)"/g)].map(
    (match) => match[1] ?? '',
  );
  return refs
    .filter((ref) => {
      let at: unknown = document;
      for (const key of ref.slice(2).split('/'))
        at = (at as Record<string, unknown> | undefined)?.[key];
      return at === undefined;
    })
    .map((ref) => `${ref} leads nowhere`);
}

/** What is wrong with an OpenAPI 3.1 document; empty when it is valid. */
export function openApiViolations(document: unknown): string[] {
  const parsed = documentSchema.safeParse(document);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return [
    ...parameterViolations(parsed.data),
    ...duplicateIds(parsed.data),
    ...danglingRefs(parsed.data),
  ];
}
