package server

import (
	"context"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/lexer"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

	"catchment/ecosystem"
	"catchment/graph/plan"
)

// documents turns the texts of queries into documents that may be executed.
type documents struct {
	schema *ast.Schema
	limits Limits
	cache  *documentCache
}

func newDocuments(schema *ast.Schema, limits Limits) *documents {
	return &documents{schema, limits, newDocumentCache(limits.CacheBytes)}
}

// parse gives the document of a query: parsed once, within the limits and valid. One
// that is in the cache was all that before. Errors of a limit have their code; those
// of the parser and the validator come as these give them.
func (d *documents) parse(query string) (*document, gqlerror.List) {
	if doc := d.cache.get(query); doc != nil {
		return doc, nil
	}
	if err := checkTokens(query, d.limits.Tokens); err != nil {
		return nil, gqlerror.List{err}
	}
	parsed, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		return nil, gqlerror.List{gqlerror.WrapIfUnwrapped(err)}
	}
	if err := checkDocument(parsed, d.limits); err != nil {
		return nil, gqlerror.List{err}
	}
	if len(parsed.Operations) == 0 {
		return nil, gqlerror.List{gqlerror.Errorf("no operation provided")}
	}
	if errs := validator.ValidateWithRules(d.schema, parsed, newMeant(d.schema).rules()); len(errs) > 0 {
		return nil, errs
	}
	doc := &document{parsed, &plan.Kept{MostBytes: d.limits.ResponseBytes}}
	d.cache.add(query, doc)
	return doc, nil
}

// documentContext hands a parsed document on to the executor.
type documentContext struct {
	context.Context
	document *document
}

type documentKey struct{}

func (c documentContext) Value(key any) any {
	if key == (documentKey{}) {
		return c.document
	}
	return c.Context.Value(key)
}

// documentFromContext stands where the executor looks for documents that it has
// parsed before: it finds the one of the context, and so parses nothing itself.
type documentFromContext struct{}

func (documentFromContext) Get(ctx context.Context, _ string) (*ast.QueryDocument, bool) {
	doc, ok := ctx.Value(documentKey{}).(*document)
	return doc.QueryDocument, ok
}

func (documentFromContext) Add(context.Context, string, *ast.QueryDocument) {}

// checkDocument holds a document against the limits before it is validated, which
// takes time that grows with the square of its fields.
func checkDocument(doc *ast.QueryDocument, limits Limits) *gqlerror.Error {
	written := writtenFields(doc)
	if err := firstExceeded(
		count{operationsLimit, limits.Operations, len(doc.Operations)},
		count{fragmentsLimit, limits.Fragments, len(doc.Fragments)},
		count{fieldsLimit, limits.Fields, written},
	); err != nil {
		return err
	}
	for _, op := range doc.Operations {
		if err := checkOperation(doc, op, limits); err != nil {
			return err
		}
	}
	return nil
}

// checkTokens counts words and signs, and refuses texts with characters that
// nobody means to store.
func checkTokens(query string, maximum int) *gqlerror.Error {
	lex := lexer.New(&ast.Source{Input: query})
	for n := 0; ; n++ {
		token, err := lex.ReadToken()
		if err != nil || token.Kind == lexer.EOF {
			return nil
		}
		if n == maximum {
			return limitError(tokensLimit, maximum, n+1)
		}
		if token.Kind == lexer.String || token.Kind == lexer.BlockString {
			if err := checkText(token, query); err != nil {
				return err
			}
		}
	}
}

// checkText refuses control characters and half surrogate pairs; of the latter
// the lexer leaves a replacement character that the query does not have.
func checkText(token lexer.Token, query string) *gqlerror.Error {
	const replacement = "\uFFFD"
	complaint := ""
	switch {
	case strings.ContainsFunc(token.Value, isUnwantedControl):
		complaint = "A text in the query holds a control character."
	case strings.Contains(token.Value, replacement) && !strings.Contains(query, replacement):
		complaint = "A text in the query holds half a surrogate pair."
	default:
		return nil
	}
	err := requestError(ecosystem.BadRequest, complaint, "Take it out; tabs and line ends may stay.")
	err.Locations = []gqlerror.Location{{Line: token.Pos.Line, Column: token.Pos.Column}}
	return err
}

func writtenFields(doc *ast.QueryDocument) int {
	n := 0
	for _, op := range doc.Operations {
		n += fieldsIn(op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		n += fieldsIn(f.SelectionSet)
	}
	return n
}

func fieldsIn(set ast.SelectionSet) int {
	n := 0
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			n += 1 + fieldsIn(s.SelectionSet)
		case *ast.InlineFragment:
			n += fieldsIn(s.SelectionSet)
		}
	}
	return n
}
