import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteHoldsNumber } from '../../app/domain/quote'
import type { UnitId } from '../../app/domain/unit'
import { wordsIn } from '../../app/domain/words'

const holds = (quote: string, value: number, unit: UnitId, language?: string) =>
  quoteHoldsNumber(quote, { stated: { form: 'value', value }, unit, hedge: undefined }, language)

type Case = readonly [quote: string, value: number, unit: UnitId, language: string]

describe('quoteHoldsNumber', () => {
  it.each<Case>([
    // Separators
    ['Sino-Russian trade reached $190.27 billion', 190.27, 'usd-billion', 'en'],
    ['exceeding $6,1 billion', 6.1, 'usd-billion', 'en'],
    ['составил 20,24 млрд долларов', 20.24, 'usd-billion', 'ru'],
    ['rund 62,54 Milliarden Dollar', 62.54, 'usd-billion', 'de'],
    ['их было 1 903 245', 1_903_245, 'vehicles', 'ru'],
    ['ganze 1.903,5 Millionen Tonnen', 1903.5, 'million-tonnes', 'de'],
    ['their 2,615-mile border', 2615, 'mile', 'en'],
    ['$13.858 bln in the first quarter', 13.858, 'usd-billion', 'en'],
    ['a total of 57’592 units', 57_592, 'vehicles', 'de'],
    // Digits of other writings
    ['بلغ ٢٤٠٫١ مليار دولار', 240.1, 'usd-billion', 'ar'],
    ['达到１９０２．７１亿美元', 1902.71, 'usd-100-million', 'zh'],
    ['انخفض بنسبة ٨٪', -8, 'percent', 'ar'],
    // Words of scale
    ['$900 million worth of semiconductors', 0.9, 'usd-billion', 'en'],
    ['双边贸易额达1,903亿美元', 1903, 'usd-100-million', 'zh'],
    ['双边贸易额达1903亿美元', 190.3, 'usd-billion', 'zh'],
    ['2.24万亿元人民币', 2.24, 'cny-trillion', 'zh'],
    ['进口俄罗斯石油7964万吨', 7964, '10-thousand-tonnes', 'zh'],
    ['153.2 thousand passenger cars', 153_200, 'cars', 'en'],
    ['около 160 тыс. автомобилей', 160_000, 'vehicles', 'ru'],
    ['rund 593 Millionen Kubikmeter', 593, 'million-m3', 'de'],
    ['đạt 55,45 tỷ USD', 55.45, 'usd-billion', 'vi'],
    ['793 ألف برميل يوميا', 793, 'thousand-barrels-per-day', 'ar'],
    ['circa 21 mld metrów sześciennych', 21, 'billion-m3', 'pl'],
    ['averaged 665,000 barrels a day', 665, 'thousand-barrels-per-day', 'en'],
    ['25.3-million tonnes', 25.3, 'million-tonnes', 'en'],
    ['delivered nearly 2 bcm of gas', 2, 'billion-m3', 'en'],
    ['from around $84 billion in 2017 to just under $147', 147, 'usd-billion', 'en'],
    ['reached 31.5', 31.5, 'usd-billion', 'en'],
    // Falls and per cent
    ['fell by 6.9%', -6.9, 'percent', 'en'],
    ['(-27.8%)', -27.8, 'percent', 'en'],
    ['rund 18 Prozent', 18, 'percent', 'de'],
    ['gut 26 per cento', 26, 'percent', 'it'],
    // Words
    ['the numbers were two and nine percent', 9, 'percent', 'en'],
    ['exported eight mln metric tons', 8, 'million-tonnes', 'en'],
    ['some forty-five percent', 45, 'percent', 'en'],
    ['Close to two thirds of imports', 66, 'percent', 'en'],
    ['Close to two thirds of imports', 67, 'percent', 'en'],
    ['almost half of it', 50, 'percent', 'en'],
    ['одна треть экспорта', 33, 'percent', 'ru'],
    ['ein Drittel der Ausfuhr', 33.3, 'percent', 'de'],
    ['增幅最大,上昇了整整1/3', 33, 'percent', 'zh'],
    ['already one-tenth that of China', 0.1, 'ratio', 'en'],
    ['more than double the figure', 2, 'ratio', 'en'],
    ['贸易额翻番', 100, 'percent', 'zh'],
    ['сократился вдвое', 2, 'ratio', 'ru'],
    ['the second-largest supplier', 2, 'rank', 'en'],
    ['the third biggest supplier', 3, 'rank', 'en'],
    ['China’s largest supplier', 1, 'rank', 'en'],
    ['is now No. 1', 1, 'rank', 'en'],
  ])('“%s” holds %d %s', (quote, value, unit, language) => {
    expect(holds(quote, value, unit, language)).toBe(true)
  })

  it.each<Case>([
    ['trade reached $190.27 billion', 190, 'usd-billion', 'en'],
    ['trade reached $190.27 billion', 27, 'usd-billion', 'en'],
    ['trade reached $190 million', 190, 'usd-billion', 'en'],
    ['trade reached 190 billion yuan', 190, 'usd-billion', 'en'],
    ['trade rose by 190%', 190, 'usd-billion', 'en'],
    ['trade reached $26.3 billion', 26.3, 'percent', 'en'],
    ['a rise of 23.3%', 3, 'percent', 'en'],
    ['a rise of 23.3%', 23, 'percent', 'en'],
    ['rose (+6.9%), from -6.9%', -7.9, 'percent', 'en'],
    ['a change of -6.9%', 6.9, 'percent', 'en'],
    ['1,903 Milliarden', 1903, 'usd-billion', 'de'],
    ['their 2,615-mile border', 2.615, 'mile', 'en'],
    ['am 14.10.2023', 14.1, 'percent', 'de'],
    ['auf 12.34,5 Prozent', 1234.5, 'percent', 'de'],
    ['1.16 million units sold', 1.16, 'vehicles', 'en'],
    ['350,000 barrels per day', 350_000, 'thousand-barrels-per-day', 'en'],
    ['417,000 b/d', 417, 'million-barrels-per-day', 'en'],
    ['at $260 for 1 thousand cubic metres', 260_000, 'usd-per-1000-m3', 'en'],
    ['two thirds of imports', 33, 'percent', 'en'],
    ['already one-tenth', 1, 'ratio', 'en'],
    ['the second-largest supplier', 1, 'rank', 'en'],
    ['about 40 m3', 3, 'percent', 'en'],
    ['no number here', 12, 'percent', 'en'],
  ])('“%s” does not hold %d %s', (quote, value, unit, language) => {
    expect(holds(quote, value, unit, language)).toBe(false)
  })

  it('wants both ends of a range', () => {
    const range = { form: 'between', low: 2, high: 3 } as const
    const quantity = { stated: range, unit: 'usd-billion', hedge: undefined } as const
    expect(quoteHoldsNumber('from $2 billion to $3 billion', quantity)).toBe(true)
    expect(quoteHoldsNumber('from 2 to 3 billion dollars', quantity)).toBe(true)
    expect(quoteHoldsNumber('2-3 billion dollars', quantity)).toBe(true)
    expect(quoteHoldsNumber('from $2 billion', quantity)).toBe(false)
  })

  const written = fc
    .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 2 }))
    .map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals))
  const styles = fc.constantFrom<readonly [style: (text: string) => string, language: string]>(
    [(text) => `to $${grouped(text, ',')} billion`, 'en'],
    [(text) => `auf ${grouped(text.replace('.', ','), '.')} Milliarden Dollar`, 'de'],
    [(text) => `до ${grouped(text.replace('.', ','), ' ')} млрд долларов`, 'ru'],
    [(text) => `达${text}十亿美元`, 'zh'],
    [(text) => `إلى ${arabic(text)} مليار دولار`, 'ar'],
  )

  it('finds a number in the style of its language', () => {
    fc.assert(
      fc.property(written, styles, (text, [style, language]) => {
        expect(holds(style(text), Number(text), 'usd-billion', language)).toBe(true)
      }),
    )
  })

  it('catches any digit that was changed, put in or left out', () => {
    fc.assert(
      fc.property(
        written,
        styles,
        fc.nat(),
        fc.integer({ min: 0, max: 9 }),
        fc.nat({ max: 2 }),
        (text, [style, language], at, digit, how) => {
          const place = at % text.length
          fc.pre(text[place] !== '.')
          const misprint =
            text.slice(0, place) + (how === 2 ? '' : digit) + text.slice(how === 1 ? place : place + 1)
          fc.pre(/^\d/.test(misprint) && Number(misprint) !== Number(text))
          expect(holds(style(text), Number(misprint), 'usd-billion', language)).toBe(false)
        },
      ),
      { numRuns: 500 },
    )
  })
})

function grouped(text: string, separator: string): string {
  const [whole = '', ...rest] = text.split(/(?=[.,])/)
  return whole.replaceAll(/\B(?=(?:\d{3})+$)/g, separator) + rest.join('')
}

const arabic = (text: string): string =>
  text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))).replace('.', '٫')

describe('wordsIn', () => {
  it.each([
    ['trade reached the record level of $190 billion', 8],
    ['about 230 – or so', 4],
    ['составил 20,24 млрд долларов', 4],
    ['双边贸易额达1903亿美元', 5],
    ['2023年3月人民幣結算占俄羅斯出口份額18%,占進口份額達27%', 11],
    ['انخفض بنسبة ٨٪', 3],
    ['', 0],
  ])('“%s” has %d', (text, words) => {
    expect(wordsIn(text)).toBe(words)
  })
})
