import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { DrawnFigure } from '~/figure/model'
import { TableFigure } from '~/figure/TableFigure'
import { anArticle, anObservation } from '../../mocks/builders'
import { drawn, figureOf } from './bundle'

const figure = drawn(
  figureOf(
    {
      observations: [
        anObservation({ id: 'o-2020', period: '2020', value: 107.7 }),
        anObservation({ id: 'o-2022', period: '2022', value: 190, hedge: 'about', article: 'nowhere' }),
        anObservation({ id: 'o-2022-again', period: '2022', value: 190, paragraph: 7 }),
      ],
    },
    { articles: [anArticle(), anArticle({ id: 'nowhere', publisher: 'Another Daily', address: undefined })] },
  ),
)

function show(part: { readonly figure?: DrawnFigure; readonly selected?: string } = {}) {
  const onOpen = vi.fn<() => void>()
  const shown = part.figure ?? figure
  const claims = [...shown.points.keys()]
  render(
    <TableFigure
      figure={shown}
      selected={claims.find((id) => id === part.selected)}
      hrefOf={(id) => `/chart/trade-total/?kind=table&point=${id}`}
      onOpen={onOpen}
      controls={null}
      below={null}
    />,
  )
  return { onOpen, user: userEvent.setup() }
}

const bodyRows = () => screen.getAllByRole('row').slice(1)
const periods = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const rowOf = (period: string) =>
  bodyRows().find((row) => within(row).queryByRole('rowheader', { name: period }) !== null) ?? document.body

describe('TableFigure', () => {
  it('is a table named by its finding, with the measure and unit', () => {
    show()
    expect(screen.getByRole('table')).toHaveProperty(
      'caption.textContent',
      `${figure.heading}. ${figure.subtitle}`,
    )
    expect(screen.getByRole('columnheader', { name: /Value/ }).textContent).toContain('US$ bn')
  })

  it('shows a row for each mark and for the gap between them', () => {
    show()
    expect(periods()).toEqual(['2020', '2021', '2022'])
    expect(rowOf('2021').textContent).toContain('No article here states a figure')
    expect(rowOf('2022').textContent).toContain('2one release')
  })

  it('leads from each number to its evidence, and from its publisher to the passage', () => {
    show()
    const row = rowOf('2020')
    expect(within(row).getByRole('link', { name: '107.7' }).getAttribute('href')).toBe(
      '/chart/trade-total/?kind=table&point=o-2020',
    )
    expect(
      within(row)
        .getByRole('link', { name: /^Example Daily/ })
        .getAttribute('href'),
    ).toContain('https://daily.example/2024/01/12/trade-record#:~:text=')
  })

  it('says who opens the evidence, so that open events make room', async () => {
    const { onOpen, user } = show()
    await user.click(screen.getByRole('link', { name: '107.7' }))
    expect(onOpen).toHaveBeenCalledOnce()
  })

  it('marks the row of the chosen claim', () => {
    show({ selected: 'o-2020' })
    expect(screen.getByRole('link', { name: '107.7' }).getAttribute('aria-current')).toBe('true')
    expect(rowOf('2020').hasAttribute('data-selected')).toBe(true)
    expect(rowOf('2022').hasAttribute('data-selected')).toBe(false)
  })

  it('sorts by a column at a click, the other way at the next, and says so', async () => {
    const { user } = show()
    const head = () => screen.getByRole('columnheader', { name: /Value/ })
    await user.click(within(head()).getByRole('button'))
    expect(head().getAttribute('aria-sort')).toBe('ascending')
    expect(periods()).toEqual(['2020', '2022', '2021'])
    await user.click(within(head()).getByRole('button'))
    expect(head().getAttribute('aria-sort')).toBe('descending')
    expect(periods()).toEqual(['2022', '2020', '2021'])
    expect(screen.getAllByRole('columnheader').filter((one) => one.hasAttribute('aria-sort'))).toHaveLength(1)
  })

  it('sorts by the keyboard', async () => {
    const { user } = show()
    screen.getByRole('button', { name: 'Period' }).focus()
    await user.keyboard('{Enter}')
    expect(periods()).toEqual(['2022', '2021', '2020'])
  })

  it('unfolds to every claim, each in the words of its own author', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Every claim (3)' }))
    expect(periods()).toEqual(['2020', '2021', '2022', '2022'])
    expect(bodyRows().at(-1)?.textContent).toContain('about 190')
    expect(screen.queryByRole('columnheader', { name: 'Articles' })).toBeNull()
  })

  it('says what an article without an address is, without a link', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Every claim (3)' }))
    expect(screen.getByText('Another Daily')).toBeDefined()
    expect(screen.queryByRole('link', { name: /^Another Daily/ })).toBeNull()
  })

  it('offers no unfolding where every mark is one claim', () => {
    show({ figure: drawn(figureOf({})) })
    expect(screen.queryByRole('button', { name: /Every claim/ })).toBeNull()
  })
})
