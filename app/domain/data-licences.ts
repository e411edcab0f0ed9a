/** On what terms facts are given, as a Frictionless descriptor names licences. */
export const dataLicences = {
  benchmarks: {
    name: 'ODC-PDDL-1.0',
    path: 'https://opendatacommons.org/licenses/pddl/1-0/',
    title: 'Benchmarks of the US Energy Information Administration and the US Federal Reserve: public domain',
  },
  facts: {
    path: 'https://www.wipo.int/treaties/en/ip/berne/',
    title:
      'Facts of press articles, which nobody owns, with quotations of at most twelve words (Berne Convention, article 10), which remain their publishers’',
  },
} as const
