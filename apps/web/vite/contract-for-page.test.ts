import { expect, it } from 'vitest';
import { withoutServerParts } from './contract-for-page.ts';

const endpoints = `
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { hostRefSchema } from '../ids.ts';
import { path } from './paths.ts';
function order(name) {
  return endpoint({ method: 'POST', path: path + name, params: hostRefSchema, errors: [] });
}
export const endpoints = {
  start: order('start'),
  list: endpoint({
    method: 'GET',
    path: '/list',
    permission: 'list:read',
    query: z.object({}),
    reply: z.array(z.string())
  }),
};`;

it('leaves of an endpoint where it is, what it asks for and that it replies', () => {
  const short = withoutServerParts(endpoints).replace(/\s+/g, ' ');
  expect(short).toContain("endpoint({ method: 'POST', path: path + name, })");
  expect(short).toContain(
    "endpoint({ method: 'GET', path: '/list', permission: 'list:read', reply: true })",
  );
});

it('imports no more than what is left uses', () => {
  const imports = withoutServerParts(endpoints).match(/from '[^']*'/g);
  expect(imports).toEqual(["from '../endpoint.ts'", "from './paths.ts'"]);
});

it('lets a schema be left out as a whole, and leaves values and functions as they are', () => {
  const code = `import { z } from 'zod';
export const limits = { bytes: 1 };
export const nameSchema = z.string().min(1).brand();
const inner = z.int(), outer = inner;
export function key(name) { return nameSchema.parse(name); }`;
  expect(withoutServerParts(code)).toBe(`import { z } from 'zod';
export const limits = { bytes: 1 };
export const nameSchema = /* @__PURE__ */ (() => z.string().min(1).brand())();
const inner = /* @__PURE__ */ (() => z.int())(), outer = inner;
export function key(name) { return nameSchema.parse(name); }`);
});
