package plan

import (
	"sync"
	"sync/atomic"
)

// Recurring is a lazy list of items that come in many answers, each time the same. As
// what they are written is kept, by what is asked of them.
type Recurring interface {
	Lazy

	// Keeps tells whether what is asked of an item is the same in every answer. Nothing
	// of that may fail.
	Keeps(asked *Selection) bool

	// All is the list that the items are taken from, and Number where item i stands in it.
	All() Lazy
	Number(i int) int

	// Recall gives what work made for a key before, or makes it.
	Recall(key any, work func() any) any
}

// texts are all items of a list as one selection writes them, each with a comma before
// it. They are written once they are asked for again, as many selections never are.
type texts struct {
	asked atomic.Int32
	write sync.Once
	text  []byte
	ends  []int // of the items, with the beginning of the first before them
}

func (t *texts) of(number int) []byte { return t.text[t.ends[number]:t.ends[number+1]] }

// keptTexts gives the items as they were written before; nil where they were not.
func (e *execution) keptTexts(items Lazy, sel *Selection) *texts {
	list, is := items.(Recurring)
	if !is || !list.Keeps(sel) {
		return nil
	}
	t := list.Recall(sel, func() any { return &texts{} }).(*texts)
	if t.asked.Add(1) == 1 {
		return nil
	}
	t.write.Do(func() { e.writeTexts(t, list.All(), sel) })
	if t.ends == nil {
		return nil
	}
	return t
}

// writeTexts writes all items of a list.
func (e *execution) writeTexts(t *texts, all Lazy, sel *Selection) {
	out, most := e.out, e.most
	e.out, e.most = nil, 0
	defer func() { e.out, e.most = out, most }()
	ends := []int{0}
	for i := range all.Len() {
		e.out = append(e.out, ',')
		if !e.object(itemOf(all, i), sel) {
			return
		}
		ends = append(ends, len(e.out))
	}
	t.text, t.ends = e.out, ends
}

// keptList writes a list of items that were written before.
func (e *execution) keptList(list Recurring, t *texts) {
	e.out = append(e.out, '[')
	for i := range list.Len() {
		if e.full() {
			break
		}
		text := t.of(list.Number(i))
		if i == 0 {
			text = text[1:]
		}
		e.out = append(e.out, text...)
	}
	e.out = append(e.out, ']')
}
