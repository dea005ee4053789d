package server

import (
	"context"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/lexer"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"catchment/ecosystem"
)

// document gives what a query says: parsed once, within the limits and valid. One
// that is in the cache was all that before.
func (e *endpoint) document(ctx context.Context, query string) (*ast.QueryDocument, gqlerror.List) {
	if doc, cached := e.cache.get(query); cached {
		return doc, nil
	}
	if err := checkTokens(query, e.limits.Tokens); err != nil {
		return nil, gqlerror.List{err}
	}
	doc, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		return nil, e.invalid(ctx, gqlerror.List{gqlerror.WrapIfUnwrapped(err)})
	}
	if err := checkDocument(doc, e.limits); err != nil {
		return nil, gqlerror.List{err}
	}
	if len(doc.Operations) == 0 {
		return nil, e.invalid(ctx, gqlerror.List{gqlerror.Errorf("no operation provided")})
	}
	if errs := validator.ValidateWithRules(e.schema, doc, plainRules()); len(errs) > 0 {
		return nil, e.invalid(ctx, errs)
	}
	e.cache.add(query, doc)
	return doc, nil
}

// plainRules are the usual ones without "did you mean": guessing takes longer
// than answering, and whoever may ask at all may read the schema.
func plainRules() *rules.Rules {
	r := rules.NewDefaultRules()
	r.ReplaceRule(rules.FieldsOnCorrectTypeRule.Name, rules.FieldsOnCorrectTypeRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.ScalarLeafsRule.Name, rules.ScalarLeafsRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.KnownArgumentNamesRule.Name, rules.KnownArgumentNamesRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.KnownTypeNamesRule.Name, rules.KnownTypeNamesRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.ValuesOfCorrectTypeRule.Name, rules.ValuesOfCorrectTypeRuleWithoutSuggestions.RuleFunc)
	return r
}

// invalid presents what parsing, validation or the executor found wrong with a request.
func (e *endpoint) invalid(ctx context.Context, errs gqlerror.List) gqlerror.List {
	presented := make(gqlerror.List, len(errs))
	for i, err := range errs {
		err.Extensions = map[string]any{"code": string(ecosystem.BadRequest)} // the executor has codes of its own
		presented[i] = e.present(ctx, err)
	}
	return presented
}

type documentKey struct{}

// inContext hands the document in a context to the executor, which would parse the
// query a second time if it did not find it in what it takes for a cache.
type inContext struct{}

func (inContext) Get(ctx context.Context, _ string) (*ast.QueryDocument, bool) {
	doc, ok := ctx.Value(documentKey{}).(*ast.QueryDocument)
	return doc, ok
}

func (inContext) Add(context.Context, string, *ast.QueryDocument) {}

// checkDocument holds a document against the limits before it is validated, which
// takes time that grows with the square of its fields.
func checkDocument(doc *ast.QueryDocument, limits Limits) *gqlerror.Error {
	written := writtenFields(doc)
	if err := atMost(
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
			return overLimit(tokensLimit, maximum, n+1)
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
	err := refuse(ecosystem.BadRequest, complaint, "Take it out; tabs and line ends may stay.")
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
