import type { FastifyInstance } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { findUnclean } from '../text/find-unclean.ts';
import { ApiError } from './api-error.ts';

/**
 * Checks what every route is asked, whatever part of the request it stands in: by its schema, which cleans sentences, and then for
 * what no store can hold. That is refused, for it stands in an id.
 */
export function cleanRequests(app: FastifyInstance): void {
  app.setValidatorCompiler<z.core.$ZodType>((route) => {
    const check = validatorCompiler(route);
    return (data: unknown) => {
      const checked = check(data);
      const found = typeof checked === 'object' && 'value' in checked ? findUnclean(checked.value) : undefined;
      if (!found) return checked;
      const path = found.path || route.httpPart || 'body';
      const { message } = found;
      return { error: new ApiError('invalid_request', `${path}: ${message}`, [{ path, message }]) };
    };
  });
}
