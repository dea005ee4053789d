package server

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/lexer"
	"github.com/vektah/gqlparser/v2/parser"

	"catchment/ecosystem"
)

// checkDocument holds a document against the limits before it is validated.
// What does not parse is left to whoever parses it next to explain.
func checkDocument(query string, limits Limits) *gqlerror.Error {
	if err := checkTokens(query, limits.Tokens); err != nil {
		return err
	}
	doc, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		return nil
	}
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
