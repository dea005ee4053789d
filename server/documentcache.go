package server

import (
	"container/list"
	"crypto/sha256"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"

	"catchment/graph/plan"
)

// documentCache keeps parsed and validated documents by the hash of their text, the
// ones used last, within a budget of memory instead of a number of entries: a few
// hundred large documents would take a gigabyte. Whoever knows the hash of one that was
// asked lately need not send its text (persistedquery.go).
type documentCache struct {
	mu     sync.Mutex
	budget int
	used   int
	recent *list.List // of *cachedDocument, the one used last in front
	byHash map[queryHash]*list.Element
}

type cachedDocument struct {
	hash queryHash
	text string
	doc  document
}

// document is a parsed document with the plans that were made of it.
type document struct {
	*ast.QueryDocument
	plans *plan.Kept
}

func newDocumentCache(budget int) *documentCache {
	return &documentCache{budget: budget, recent: list.New(), byHash: map[queryHash]*list.Element{}}
}

// weight is the memory a document takes, as measured: some 45 times its text.
func weight(text string) int { return 48*len(text) + 1024 }

// get finds the document of a text.
func (c *documentCache) get(text string) (document, bool) {
	if found := c.find(sha256.Sum256([]byte(text))); found != nil {
		return found.doc, true
	}
	return document{}, false
}

// text finds the text of a hash.
func (c *documentCache) text(hash queryHash) (string, bool) {
	if found := c.find(hash); found != nil {
		return found.text, true
	}
	return "", false
}

// find gives what is kept under a hash, which is then the one used last; nil: nothing is.
func (c *documentCache) find(hash queryHash) *cachedDocument {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.byHash[hash]
	if !ok {
		return nil
	}
	c.recent.MoveToFront(e)
	return e.Value.(*cachedDocument)
}

// add keeps a document unless it would take more than an eighth of the budget.
func (c *documentCache) add(text string, doc document) {
	hash := queryHash(sha256.Sum256([]byte(text)))
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, known := c.byHash[hash]; known || weight(text) > c.budget/8 {
		return
	}
	c.byHash[hash] = c.recent.PushFront(&cachedDocument{hash, text, doc})
	c.used += weight(text)
	for c.used > c.budget {
		last := c.recent.Remove(c.recent.Back()).(*cachedDocument)
		delete(c.byHash, last.hash)
		c.used -= weight(last.text)
	}
}
