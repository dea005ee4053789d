package server

import "sync/atomic"

// answersHeld bounds the memory of answers that are made and not yet taken: whoever
// reads slowly, or does not, shall not fill the memory with them.
type answersHeld struct {
	most int64
	held atomic.Int64
}

// hold counts an answer of so many bytes until release is called. False: there is no room for it.
func (a *answersHeld) hold(bytes int) (release func(), ok bool) {
	n := int64(bytes)
	if a.held.Add(n) > a.most {
		a.held.Add(-n)
		return func() {}, false
	}
	return func() { a.held.Add(-n) }, true
}
