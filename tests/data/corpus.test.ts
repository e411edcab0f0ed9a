import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../app/data/build/read'
import { jsonSchemaOf, schemas } from '../../app/data/build/json-schema'
import { fieldHelp } from '../../app/data/build/field-help'
import { explain } from '../../app/data/fault'
import { quoteHoldsNumber } from '../../app/domain/quote'
import { statedFields } from '../../app/domain/stated-fields'

// The project's own data/.
const { corpus, faults } = readCorpus(process.cwd())
const languages = new Map(corpus.articles.map(({ id, language }) => [id, language]))

/** Every claim with a quote, and its number with one digit changed, in all ways. */
const misprints = corpus.series.flatMap(({ observations }) =>
  observations.flatMap(({ citation, quantity }) => {
    const { value, low, high } = statedFields(quantity.stated, quantity.hedge)
    const number = value ?? low ?? high ?? 0
    if (citation.form === 'row') return []
    return changedDigits(String(Math.abs(number))).map((text) => ({
      citation,
      quantity: { ...quantity, stated: { form: 'value' as const, value: Number(text) * Math.sign(number) } },
    }))
  }),
)

function changedDigits(number: string): readonly string[] {
  return number.split('').flatMap((old, place) =>
    old === '.'
      ? []
      : '0123456789'
          .split('')
          .filter((digit) => digit !== old)
          .map((digit) => number.slice(0, place) + digit + number.slice(place + 1)),
  )
}

describe('the corpus', () => {
  it('keeps every rule', () => {
    expect(explain(faults)).toBe('')
  })

  it('leaves hardly a quote to be judged by hand', () => {
    const exempt = corpus.series
      .flatMap(({ observations }) => observations)
      .filter(({ citation }) => citation.form === 'passage' && citation.quoteExempt !== undefined)
    expect(exempt.length).toBeLessThanOrEqual(3)
  })

  it('would not let a misprinted digit through, but where the quote holds the other number too', () => {
    const through = misprints.filter(({ citation, quantity }) =>
      quoteHoldsNumber(citation.quote, quantity, languages.get(citation.article)),
    )
    expect(misprints.length).toBeGreaterThan(10_000)
    expect(through.length / misprints.length).toBeLessThan(0.002)
  })
})

describe('data/schema', () => {
  it.each(Object.entries(schemas))('%s is what the code would write', (name, schema) => {
    const file = `data/schema/${name}.schema.json`
    expect(existsSync(file)).toBe(true)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(jsonSchemaOf(schema))
  })

  it('helps with every field', () => {
    const names = new Set(
      Object.values(schemas).flatMap((schema) =>
        [...JSON.stringify(jsonSchemaOf(schema)).matchAll(/"([$\w]+)":\{"description"/g)].map(
          ([, name]) => name,
        ),
      ),
    )
    expect(names).toEqual(new Set(Object.keys(fieldHelp)))
  })
})
