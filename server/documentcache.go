package server

import (
	"container/list"
	"crypto/sha256"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"

	"catchment/graph/plan"
)

// documentCache keeps parsed and validated documents by their text, the ones used last,
// within a budget of memory instead of a number of entries: a few hundred large documents
// would take a gigabyte. Whoever knows the hash of one that was asked lately need not send
// its text (persistedquery.go).
type documentCache struct {
	mu     sync.Mutex
	budget int
	used   int
	recent *list.List // of *cachedDocument, the one used last in front
	byText map[string]*list.Element
	byHash map[queryHash]*list.Element
}

type cachedDocument struct {
	hash queryHash
	text string
	doc  *document
}

// document is a parsed document with the plans that were made of it.
type document struct {
	*ast.QueryDocument
	plans *plan.Kept
}

func newDocumentCache(budget int) *documentCache {
	return &documentCache{budget: budget, recent: list.New(), byText: map[string]*list.Element{}, byHash: map[queryHash]*list.Element{}}
}

// weight is the memory a document takes, as measured: some 45 times its text.
func weight(text string) int { return 48*len(text) + 1024 }

// get finds the document of a text; nil: it is not kept.
func (c *documentCache) get(text string) *document {
	if found := find(c, c.byText, text); found != nil {
		return found.doc
	}
	return nil
}

// text finds the text of a hash.
func (c *documentCache) text(hash queryHash) (string, bool) {
	if found := find(c, c.byHash, hash); found != nil {
		return found.text, true
	}
	return "", false
}

// find gives what is kept under a key, which is then the one used last; nil: nothing is.
func find[K comparable](c *documentCache, by map[K]*list.Element, key K) *cachedDocument {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := by[key]
	if !ok {
		return nil
	}
	c.recent.MoveToFront(e)
	return e.Value.(*cachedDocument)
}

// add keeps a document unless it would take more than an eighth of the budget.
func (c *documentCache) add(text string, doc *document) {
	hash := queryHash(sha256.Sum256([]byte(text)))
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, known := c.byText[text]; known || weight(text) > c.budget/8 {
		return
	}
	e := c.recent.PushFront(&cachedDocument{hash, text, doc})
	c.byText[text], c.byHash[hash] = e, e
	c.used += weight(text)
	for c.used > c.budget {
		last := c.recent.Remove(c.recent.Back()).(*cachedDocument)
		delete(c.byText, last.text)
		delete(c.byHash, last.hash)
		c.used -= weight(last.text)
	}
}
