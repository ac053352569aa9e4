import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { scope } from './scope.ts';

/** Tells the request's trace and its line in the log which GraphQL operation it was. */
export const operationName: Plugin = {
  onExecute: ({ args }) => {
    const within = scope();
    if (within === undefined) return;
    within.operation = getOperationAST(args.document, args.operationName)?.name?.value.slice(0, 80);
  },
};
