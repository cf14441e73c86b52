import openapiTS, { astToString } from 'openapi-typescript'
import { bundleContract } from './bundle'
import { operationRows, operationTableSource } from './operation-table'
import type { GeneratedFile } from './paths'

/** The text of every generated file, made afresh from the contract. */
export async function renderGenerated(): Promise<Record<GeneratedFile, string>> {
  const document = await bundleContract()
  const types = astToString(await openapiTS(structuredClone(document), { rootTypes: true, rootTypesNoSchemaPrefix: true }))
  return {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'types.ts': `// Made by \`npm run contract:generate\` from contract/openapi.yaml. Do not edit.\n\n${types}`,
    'operations.ts': operationTableSource(operationRows(document)),
  }
}
