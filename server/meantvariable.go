package server

import (
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"

	"catchment/ecosystem"
)

// checkOperationName wants a document to have the operation that is to be carried out.
func checkOperationName(doc *ast.QueryDocument, name string) *gqlerror.Error {
	if doc.Operations.ForName(name) != nil {
		return nil
	}
	var names []string
	for _, op := range doc.Operations {
		if op.Name != "" {
			names = append(names, op.Name)
		}
	}
	message := fmt.Sprintf("The document has no operation %s.", name)
	if name == "" {
		message = fmt.Sprintf("The document has %d operations, and the request does not say which is meant.", len(doc.Operations))
	}
	if len(names) == 0 {
		return requestError(ecosystem.BadRequest, message, "Leave operationName out, or give the operation that name.")
	}
	return requestError(ecosystem.BadRequest, message, "Send operationName with "+core.OrList(names[:min(len(names), listedNames)]...)+".")
}

// variableError says which variable is wrong, of which type it is and what to send; err
// is what the library finds wrong, with the way to it as its path.
func (d *documents) variableError(op *ast.OperationDefinition, err *gqlerror.Error) *gqlerror.Error {
	name, isName := err.Path[1].(ast.PathName)
	def := op.VariableDefinitions.ForName(string(name))
	if !isName || def == nil {
		return err
	}
	m := newMeant(d.schema)
	given := m.follow(def, err.Path[2:])
	message, a := m.variableMeant(given, err.Message)
	told := requestError(ecosystem.BadRequest, a.after(message), a.hint)
	told.Locations = locate(def.Position)
	return told
}

// givenValue is a value within a variable: $filter.name.eq, of a type.
type givenValue struct {
	place  string
	within *ast.Definition // the input object that it is a member of; nil for the variable itself
	member string
	of     *ast.Type // nil: the object has no such member
}

// follow goes down a path within a variable.
func (m *meant) follow(def *ast.VariableDefinition, path ast.Path) givenValue {
	at := givenValue{place: "$" + def.Variable, of: def.Type}
	for _, step := range path {
		switch step := step.(type) {
		case ast.PathIndex:
			at.place += fmt.Sprintf("[%d]", step)
			if at.of.Elem != nil {
				at.of = at.of.Elem
			}
		case ast.PathName:
			at.place, at.member, at.within = at.place+"."+string(step), string(step), m.schema.Types[at.of.Name()]
			f := at.within.Fields.ForName(at.member)
			if f == nil {
				at.of = nil
				return at
			}
			at.of = f.Type
		}
	}
	return at
}

// variableMeant says what is wrong with a variable and what to send; wrong is the
// library's word for it.
func (m *meant) variableMeant(v givenValue, wrong string) (string, advice) {
	if v.of == nil {
		return fmt.Sprintf("The variable %s is not defined by type %q.", v.place, v.within.Name), m.memberMeant(v.within, v.member)
	}
	what := fmt.Sprintf("The variable %s of type %s", v.place, v.of)
	such := advice{"", "Send it among the variables, such as " + m.exampleOf(v.of) + "."}
	typed, _, isWord := strings.Cut(wrong, " is not a valid ")
	switch {
	case wrong == "must be defined":
		return what + " is not given.", such
	case wrong == "cannot be null":
		return what + " is null.", such
	case !isWord:
		return what + ": " + wrong + ".", such
	}
	meant, all := m.wordsLike(m.schema.Types[v.of.Name()], typed)
	if meant == nil {
		return fmt.Sprintf("%s is %q, no word of it.", what, typed), advice{"", all}
	}
	return fmt.Sprintf("%s is %q, no word of it.", what, typed), advice{core.QuotedOrList(meant...), fmt.Sprintf("Send %q.", meant[0])}
}
