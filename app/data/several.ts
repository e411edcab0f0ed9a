import * as v from 'valibot'

/** A list of at least one, which the types then know. */
export const several = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.array(item),
    v.rawTransform(
      ({ dataset: { value }, addIssue, NEVER }): readonly [v.InferOutput<Item>, ...v.InferOutput<Item>[]] => {
        const [first, ...others] = value
        if (value.length > 0 && first !== undefined) return [first, ...others]
        addIssue({ message: 'empty-list' })
        return NEVER
      },
    ),
  )
