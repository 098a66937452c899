import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemaText, SCHEMA_FILES } from '#schema/json-schema.ts';

test.each(SCHEMA_FILES)('docs/schema/$name is in step with src/schema (npm run schema)', (file) => {
  expect(readFileSync(`docs/schema/${file.name}`, 'utf8')).toBe(jsonSchemaText(file));
});

test('the editor knows which schema is for which files', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(SCHEMA_FILES.map(({ name, files }) => [`./docs/schema/${name}`, files])),
  );
  expect(JSON.parse(readFileSync('.vscode/extensions.json', 'utf8')).recommendations).toContain('redhat.vscode-yaml');
});

test('the schema of an organisation refuses other keys, asks for the four obligatory ones and explains each', () => {
  const schema = JSON.parse(readFileSync('docs/schema/organisation.schema.json', 'utf8'));
  expect(schema.required).toEqual(['name', 'kind', 'tier', 'summary']);
  expect(schema.additionalProperties).toBe(false);
  for (const [key, property] of Object.entries<{ description?: string }>(schema.properties)) {
    expect(property.description, key).toMatch(/\S/);
  }
  expect(schema.properties.typology.properties.id).toMatchObject({
    description: 'Un identifiant de typologies.yaml.',
    pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  });
});
