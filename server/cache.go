package server

import (
	"container/list"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"
)

// documents keeps parsed and validated documents by their text, the ones used
// last, within a budget of memory instead of a number of entries: a few hundred
// large documents would take a gigabyte.
type documents struct {
	mu     sync.Mutex
	budget int
	used   int
	recent *list.List // of *document, the one used last in front
	byText map[string]*list.Element
}

type document struct {
	text string
	doc  *ast.QueryDocument
}

func newDocuments(budget int) *documents {
	return &documents{budget: budget, recent: list.New(), byText: map[string]*list.Element{}}
}

// weight is the memory a document takes, as measured: some 45 times its text.
func weight(text string) int { return 48*len(text) + 1024 }

// get finds the document of a text.
func (d *documents) get(text string) (*ast.QueryDocument, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	e, ok := d.byText[text]
	if !ok {
		return nil, false
	}
	d.recent.MoveToFront(e)
	return e.Value.(*document).doc, true
}

// add keeps a document unless it would take more than an eighth of the budget.
func (d *documents) add(text string, doc *ast.QueryDocument) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if _, known := d.byText[text]; known || weight(text) > d.budget/8 {
		return
	}
	d.byText[text] = d.recent.PushFront(&document{text, doc})
	d.used += weight(text)
	for d.used > d.budget {
		last := d.recent.Remove(d.recent.Back()).(*document)
		delete(d.byText, last.text)
		d.used -= weight(last.text)
	}
}
