import { mkdirSync, writeFileSync } from 'node:fs'
import { readCorpus } from '../../app/data/build/read'
import { auditOf } from '../../app/domain/audit/audit'
import { tallyOf } from '../../app/domain/audit/tally'
import type { Audited } from '../../mocks/audited'
import { manyClaims } from './many-claims'
import { spread, table } from './stats.mjs'

// How long the audit takes, and whether it grows with the claims: node scripts/run-ts.mjs tests/bench/audit.ts
// Prints a table, writes reports/bench-audit.json and never fails on a number. Compare ratios within one run.

const sizes = [12_500, 25_000, 50_000, 100_000]
const warmRuns = 7

export function main(): void {
  const { corpus } = readCorpus(process.cwd())
  const [cold] = runsOf(corpus, 1)
  const own = { name: 'this corpus', ...measured(corpus, warmRuns) }
  // Three times: the largest takes seconds, and its share of noise is small.
  const made = sizes.map((claims) => ({ name: 'generated', ...measured(manyClaims(claims), 3) }))
  mkdirSync('reports', { recursive: true })
  const report = { node: process.version, cold: cold?.ms, own, made }
  writeFileSync('reports/bench-audit.json', `${JSON.stringify(report, null, 2)}\n`)
  print([own, ...made], cold?.ms)
}

function measured(corpus: Audited, runs: number) {
  const claims = corpus.series.reduce((sum, { observations }) => sum + observations.length, 0)
  const checks = auditOf(corpus)
  const { contradicts } = tallyOf(checks)
  const timed = runsOf(corpus, runs)
  return {
    claims,
    series: corpus.series.length,
    checks: checks.length,
    contradicts,
    ms: spread(timed.map(({ ms }) => ms)).median,
    cpu: spread(timed.map(({ cpu }) => cpu)).median,
  }
}

/** Milliseconds on the clock, and of processors: on a machine that others use the second tells more. */
function runsOf(corpus: Audited, runs: number): readonly { readonly ms: number; readonly cpu: number }[] {
  return Array.from({ length: runs }, () => {
    const [started, before] = [performance.now(), process.cpuUsage()]
    auditOf(corpus)
    const { user, system } = process.cpuUsage(before)
    return { ms: performance.now() - started, cpu: (user + system) / 1000 }
  })
}

type Row = { readonly name: string } & ReturnType<typeof measured>

function print(rows: readonly Row[], cold: number | undefined): void {
  const count = (number: number) => number.toLocaleString('en-GB')
  const seconds = (ms: number) => (ms / 1000).toFixed(3)
  console.log(
    `\nAudit, Node ${process.version}; first run on this corpus ${cold?.toFixed(0) ?? '–'} ms, then medians\n`,
  )
  console.log(
    table([
      ['', 'claims', 'series', 'checks', 'contradict', 'seconds', 'CPU seconds', 'CPU µs a claim'],
      ...rows.map(({ name, claims, series, checks, contradicts, ms, cpu }) => [
        name,
        ...[claims, series, checks, contradicts].map(count),
        seconds(ms),
        seconds(cpu),
        ((cpu * 1000) / claims).toFixed(1),
      ]),
    ]),
  )
}
