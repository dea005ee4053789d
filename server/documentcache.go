package server

import (
	"container/list"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"
)

// documentCache keeps parsed and validated documents by their text, the ones used
// last, within a budget of memory instead of a number of entries: a few hundred
// large documents would take a gigabyte.
type documentCache struct {
	mu     sync.Mutex
	budget int
	used   int
	recent *list.List // of *cachedDocument, the one used last in front
	byText map[string]*list.Element
}

type cachedDocument struct {
	text string
	doc  *ast.QueryDocument
}

func newDocumentCache(budget int) *documentCache {
	return &documentCache{budget: budget, recent: list.New(), byText: map[string]*list.Element{}}
}

// weight is the memory a document takes, as measured: some 45 times its text.
func weight(text string) int { return 48*len(text) + 1024 }

// get finds the document of a text.
func (c *documentCache) get(text string) (*ast.QueryDocument, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.byText[text]
	if !ok {
		return nil, false
	}
	c.recent.MoveToFront(e)
	return e.Value.(*cachedDocument).doc, true
}

// add keeps a document unless it would take more than an eighth of the budget.
func (c *documentCache) add(text string, doc *ast.QueryDocument) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, known := c.byText[text]; known || weight(text) > c.budget/8 {
		return
	}
	c.byText[text] = c.recent.PushFront(&cachedDocument{text, doc})
	c.used += weight(text)
	for c.used > c.budget {
		last := c.recent.Remove(c.recent.Back()).(*cachedDocument)
		delete(c.byText, last.text)
		c.used -= weight(last.text)
	}
}
