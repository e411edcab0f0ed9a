import { xml } from '~/export/picture/xml'
import { part } from '~/export/workbook/part'

const office = 'application/vnd.openxmlformats-officedocument'
const packages = 'application/vnd.openxmlformats-package'

const types: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${office}.presentationml.presentation.main+xml`],
  [/^ppt\/slides\/slide\d+\.xml$/, `${office}.presentationml.slide+xml`],
  [/^ppt\/slideLayouts\/slideLayout\d+\.xml$/, `${office}.presentationml.slideLayout+xml`],
  [/^ppt\/slideMasters\/slideMaster\d+\.xml$/, `${office}.presentationml.slideMaster+xml`],
  [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, `${office}.presentationml.notesSlide+xml`],
  [/^ppt\/notesMasters\/notesMaster\d+\.xml$/, `${office}.presentationml.notesMaster+xml`],
  [/^ppt\/presProps\.xml$/, `${office}.presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${office}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${office}.presentationml.tableStyles+xml`],
  [/^ppt\/theme\/theme\d+\.xml$/, `${office}.theme+xml`],
  [/^ppt\/charts\/chart\d+\.xml$/, `${office}.drawingml.chart+xml`],
  [/^docProps\/app\.xml$/, `${office}.extended-properties+xml`],
  [/^docProps\/core\.xml$/, `${packages}.core-properties+xml`],
]

const byEnding: Readonly<Record<string, string>> = {
  rels: `${packages}.relationships+xml`,
  xml: 'application/xml',
  xlsx: `${office}.spreadsheetml.sheet`,
}

/** `[Content_Types].xml` for exactly these parts: the package declares some that it never writes. */
export function contentTypes(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    const known = types.find(([form]) => form.test(name))
    return known === undefined ? [] : [xml('Override', { PartName: `/${name}`, ContentType: known[1] })]
  })
  const defaults = Object.entries(byEnding).map(([Extension, ContentType]) =>
    xml('Default', { Extension, ContentType }),
  )
  const root = xml(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    ...defaults,
    ...overrides,
  )
  return part(root)
}
