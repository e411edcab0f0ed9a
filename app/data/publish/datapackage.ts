import { identities, verdicts } from '../../domain/audit/check'
import { dataLicences } from '../../domain/data-licences'
import { unitIds } from '../../domain/unit'
import { claimKinds, statuses } from '../../domain/observation'
import { observationColumns } from '../../domain/observation-table'
import { errataColumns } from '../errata'
import { auditColumns } from './audit-csv'
import type { Json, JsonObject } from './json'

/** data/datapackage.json: a Frictionless Data Package (version 2) that describes the published files. */
export const datapackageJson = (version: string): JsonObject => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'amur',
  title: 'Amur: trade, currency and energy between China and Russia',
  description:
    'Claims of press articles and official releases, each with its passage. Values and units are as stated; nothing is converted or interpolated.',
  version,
  licenses: [dataLicences.benchmarks, dataLicences.facts],
  resources: [
    {
      name: 'observations',
      path: 'observations.csv',
      type: 'table',
      ...csv,
      schema: {
        primaryKey: ['observation_id'],
        missingValues: [''],
        fields: observationColumns.map((name) => ({ name, ...observationFields[name] })),
      },
    },
    {
      name: 'errata',
      path: 'errata.csv',
      type: 'table',
      ...csv,
      schema: {
        missingValues: [''],
        fields: errataColumns.map((name) => ({ name, type: 'string' })),
        // No foreign key: an observation that was withdrawn has no row left.
      },
    },
    {
      name: 'audit',
      path: 'audit.csv',
      type: 'table',
      ...csv,
      schema: {
        primaryKey: ['check_id'],
        missingValues: [''],
        fields: auditColumns.map((name) => ({ name, ...auditFields[name] })),
      },
    },
    {
      name: 'audit-arithmetic',
      path: 'audit.json',
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
    },
    {
      name: 'coverage',
      path: 'coverage.json',
      description:
        'What is known of each series by calendar year: contested, cited, derived or only forecast, with counts of claims. Years that are left out hold nothing.',
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
    },
    {
      name: 'articles',
      path: 'articles.csl.json',
      format: 'json',
      mediatype: 'application/vnd.citationstyles.csl+json',
      encoding: 'utf-8',
    },
    {
      name: 'annotations',
      path: 'annotations.json',
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
    },
    {
      name: 'rates',
      path: 'rates.json',
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
    },
    {
      name: 'catalogue',
      path: 'catalogue.json',
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
    },
  ],
})

const csv = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' } as const

const required = { constraints: { required: true } } as const
const oneOf = (values: readonly string[]): JsonObject => ({ constraints: { required: true, enum: values } })

const observationFields: Readonly<Record<(typeof observationColumns)[number], JsonObject>> = {
  observation_id: {
    type: 'string',
    description: 'The claim’s id, which does not change.',
    constraints: { required: true, unique: true },
  },
  series_id: { type: 'string', description: 'The series that it belongs to.', ...required },
  kind: { type: 'string', ...oneOf(claimKinds) },
  status: { type: 'string', ...oneOf(statuses) },
  period_start: {
    type: 'date',
    description: 'First day of the span; empty where the article leaves it open.',
  },
  period_end: { type: 'date', description: 'Last day of the span; empty where the article leaves it open.' },
  value: { type: 'number', description: 'The number as stated; empty for a range.' },
  value_low: { type: 'number', description: 'Lower bound of a range or of a bounded number.' },
  value_high: { type: 'number', description: 'Upper bound of a range or of a bounded number.' },
  unit: { type: 'string', description: 'The unit as stated.', ...oneOf(unitIds) },
  hedge: { type: 'string', description: 'The author’s own word beside the number.' },
  basis: {
    type: 'string',
    description: 'Whose statistics the number is; see bases in catalogue.json.',
    ...required,
  },
  article_id: { type: 'string', description: 'The article or release; see articles.csl.json.', ...required },
  publisher: { type: 'string' },
  published: {
    type: 'string',
    description: 'Date of publication as precise as it is known: 2023-10-14, 2024-04 or 2025.',
  },
  paragraph: {
    type: 'integer',
    description: 'Ordinal of the article’s paragraph, where it is known.',
    constraints: { minimum: 1 },
  },
  quote: {
    type: 'string',
    description:
      'The exact words, or table and row of a release. An apostrophe before =, +, - or @ keeps spreadsheets from running it.',
    ...required,
  },
} satisfies Record<string, Json>

const auditFields: Readonly<Record<(typeof auditColumns)[number], JsonObject>> = {
  check_id: {
    type: 'string',
    description: 'The check’s id; /audit/?check=<id> opens it.',
    constraints: { required: true, unique: true },
  },
  identity: { type: 'string', description: 'What ties the two sides together.', ...oneOf(identities) },
  verdict: { type: 'string', ...oneOf(verdicts) },
  series_ids: {
    type: 'string',
    description: 'The series that is checked, then those that it is checked by, joined by spaces.',
    ...required,
  },
  observation_ids: {
    type: 'string',
    description: 'The claims behind both sides, as in observations.csv, joined by spaces.',
    ...required,
  },
  left: {
    type: 'string',
    description:
      'What is checked: a number, or low..high where only bounds are known; an open end is empty (4000..).',
    ...required,
  },
  right: {
    type: 'string',
    description: 'What it is checked by, written as left; empty where there is nothing.',
  },
  gap: {
    type: 'number',
    description:
      'How far the sides lie apart where they contradict, in the unit of the check (see audit.json).',
  },
  rounding: { type: 'number', description: 'The smallest step of rounding at which the sides agree.' },
  reason: { type: 'string', description: 'Why, in a sentence.', ...required },
} satisfies Record<string, Json>
