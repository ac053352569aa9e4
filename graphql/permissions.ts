import { writeFileSync } from 'node:fs';
import { decisions } from './src/permissions/decisions.ts';
import { permissionsPage } from './src/permissions/page.ts';

writeFileSync(`${import.meta.dirname}/../docs/permissions.md`, permissionsPage(decisions));
