import type { SnippetParts } from './snippetParts'

/** Excel and Power BI: a query in M. Empty cells become null first, since an empty text is no number. */
export const excel = ({ file, series, note, place }: SnippetParts): string => `// ${place}
// ${note}
let
  Source = Csv.Document(
    Web.Contents(${quoted(file)}),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
  Emptied = Table.ReplaceValue(Headed, "", null, Replacer.ReplaceValue, Table.ColumnNames(Headed)),
  Typed = Table.TransformColumnTypes(
    Emptied,
    {
      {"period_start", type date},
      {"period_end", type date},
      {"value", type number},
      {"value_low", type number},
      {"value_high", type number},
      {"paragraph", Int64.Type}
    },
    "en-GB"
  ),
  Chosen = Table.SelectRows(Typed, each List.Contains({${series.map(quoted).join(', ')}}, [series_id]))
in
  Chosen
`

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
