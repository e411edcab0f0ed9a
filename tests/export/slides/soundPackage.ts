import { expect } from 'vitest'
import { all, val } from './openDeck'
import type { Package } from './openDeck'

/** Holds a package to what makes office programs open it without an offer to repair. */
export function expectSound(file: Package): void {
  for (const name of file.names) {
    if (/\.(?:xml|rels)$/.test(name)) file.xml(name)
    if (name.endsWith('.rels')) expectTargets(file, name)
    if (/charts\/chart\d+\.xml$/.test(name)) expectChart(file, name)
    if (/slides\/slide\d+\.xml$/.test(name)) expectUniqueIds(file, name)
  }
  expectTypes(file)
}

/** Every part has a type, and no type is declared for a part that is not there. */
function expectTypes(file: Package): void {
  const types = file.xml('[Content_Types].xml')
  const defaults = new Set(all(types, 'Default').map((one) => one.getAttribute('Extension')))
  const overrides = all(types, 'Override').map((one) => (one.getAttribute('PartName') ?? '').slice(1))
  expect(overrides.filter((name) => !file.parts.has(name))).toEqual([])
  expect(new Set(overrides).size).toBe(overrides.length)
  const plain = file.names.filter(
    (name) => name !== '[Content_Types].xml' && name.endsWith('.xml') && !overrides.includes(name),
  )
  expect(plain).toEqual([])
  for (const name of file.names) expect(defaults.has(name.split('.').at(-1) ?? ''), `in ${name}`).toBe(true)
}

/** Every target is a part, by a relative path; only links lead out, and only to the web. */
function expectTargets(file: Package, name: string): void {
  const folder = name.replace(/_rels\/[^/]+$/, '')
  const ids = new Set<string>()
  for (const relation of all(file.xml(name), 'Relationship')) {
    const target = relation.getAttribute('Target') ?? ''
    const id = relation.getAttribute('Id') ?? ''
    expect(ids.has(id), `${name} has ${id} twice`).toBe(false)
    ids.add(id)
    if (relation.getAttribute('TargetMode') === 'External') {
      expect(relation.getAttribute('Type')).toMatch(/\/hyperlink$/)
      expect(target).toMatch(/^https?:\/\//)
    } else {
      expect(target, `in ${name}`).not.toMatch(/^\/|:/)
      expect(file.names, `${name} → ${target}`).toContain(resolved(folder, target))
    }
  }
}

const resolved = (folder: string, target: string): string =>
  new URL(target, `file:///${folder}`).pathname.slice(1)

function expectUniqueIds(file: Package, name: string): void {
  const shapes = all(file.xml(name), 'p:cNvPr')
  const ids = shapes.map((one) => one.getAttribute('id'))
  const names = shapes.map((one) => one.getAttribute('name'))
  expect(new Set(ids).size, `in ${name}`).toBe(ids.length)
  expect(new Set(names).size, `in ${name}`).toBe(names.length)
  // A paragraph's properties stand before its first run, once.
  for (const paragraph of all(file.xml(name), 'a:p')) {
    const tags = [...paragraph.children].map(({ tagName }) => tagName)
    expect(tags.lastIndexOf('a:pPr')).toBeLessThan(1)
  }
}

/** Order of the children of a chart's elements: ECMA-376 part 1, 21.2. */
const order: Readonly<Record<string, readonly string[]>> = {
  'c:chartSpace':
    'date1904 lang roundedCorners style clrMapOvr pivotFmts protection chart spPr txPr externalData'.split(
      ' ',
    ),
  'c:chart': 'title autoTitleDeleted view3D plotArea legend plotVisOnly dispBlanksAs'.split(' '),
  'c:plotArea': 'layout barChart lineChart catAx valAx dTable spPr'.split(' '),
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId'.split(' '),
  'c:lineChart': 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId'.split(
    ' ',
  ),
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions'.split(' '),
  'c:marker': 'symbol size spPr'.split(' '),
  'c:dLbls':
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize extLst'.split(
      ' ',
    ),
  'c:dLbl':
    'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize'.split(
      ' ',
    ),
  'c:errBars': 'errDir errBarType errValType noEndCap plus minus val spPr'.split(' '),
  'c:catAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl'.split(
      ' ',
    ),
  'c:valAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits'.split(
      ' ',
    ),
  'c:scaling': 'logBase orientation max min'.split(' '),
  'c:legend': 'legendPos legendEntry layout overlay spPr txPr'.split(' '),
  'c:title': 'tx layout overlay spPr txPr'.split(' '),
}
const barSeries =
  'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape'
const lineSeries = 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth'

function expectChart(file: Package, name: string): void {
  const chart = file.xml(name)
  for (const element of all(chart, '*')) {
    // In a group of lines `marker` is a switch of its own kind.
    if (element.tagName === 'c:marker' && element.hasAttribute('val')) continue
    const own =
      element.tagName === 'c:ser'
        ? (element.parentElement?.tagName === 'c:barChart' ? barSeries : lineSeries).split(' ')
        : order[element.tagName]
    if (own === undefined) continue
    const places = [...element.children].map(({ tagName }) => own.indexOf(tagName.replace('c:', '')))
    expect(places, `in ${element.tagName}`).not.toContain(-1)
    expect(places, `in ${element.tagName}`).toEqual(places.toSorted((a, b) => a - b))
  }
  expectClosedAxes(chart)
  expectSeries(chart)
}

/** Every axis that a group names is there, each names the other, and no third one is named (pptxgenjs issue 1534). */
function expectClosedAxes(chart: Document): void {
  const axes = [...all(chart, 'c:catAx'), ...all(chart, 'c:valAx')]
  const ids = axes.map((axis) => val(axis.getElementsByTagName('c:axId')[0]))
  for (const group of [...all(chart, 'c:barChart'), ...all(chart, 'c:lineChart')]) {
    const named = [...group.children].filter(({ tagName }) => tagName === 'c:axId').map(val)
    expect(named).toEqual(ids)
  }
  expect(axes.map((axis) => val(axis.getElementsByTagName('c:crossAx')[0]))).toEqual(ids.toReversed())
}

function expectSeries(chart: Document): void {
  expect(all(chart, 'c:multiLvlStrRef')).toEqual([])
  const series = all(chart, 'c:ser')
  expect(series.length).toBeGreaterThan(0)
  expect(series.length).toBeLessThanOrEqual(255)
  const places = series.map((ser) => Number(val(ser.getElementsByTagName('c:idx')[0])))
  expect(places.toSorted((a, b) => a - b)).toEqual(places.map((_, index) => index))
  for (const ser of series) {
    const category = ser.getElementsByTagName('c:cat')[0]
    expect([...(category?.children ?? [])].map(({ tagName }) => tagName)).toEqual(['c:strRef'])
    const count = Number(val(category?.getElementsByTagName('c:ptCount')[0]))
    for (const point of all(ser.getElementsByTagName('c:val')[0] ?? ser, 'c:pt')) {
      expect(Number(point.getAttribute('idx'))).toBeLessThan(count)
      expect(Number.isFinite(Number(point.textContent))).toBe(true)
    }
    const labels = all(ser, 'c:dLbl').map((label) => val(label.getElementsByTagName('c:idx')[0]))
    expect(new Set(labels).size).toBe(labels.length)
  }
}
