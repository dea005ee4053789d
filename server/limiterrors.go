package server

import (
	"fmt"
	"strconv"
	"time"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// limit is one of Limits as people are told of it: its name, what there is too
// much of, with %s where the number stands, and what to do.
type limit struct{ name, excess, remedy string }

var (
	bodyBytesLimit = limit{"bodyBytes", "The request's body has %s bytes or more", "Send shorter texts, or fewer operations at once; a file is imported with POST /import."}
	jsonDepthLimit = limit{"jsonDepth", "The request's objects and lists stand %s deep within each other", "Send variables that are nested less."}

	tokensLimit     = limit{"tokens", "The document has %s words and signs or more", "Send values as variables, and the document in parts, each with a request of its own."}
	fieldsLimit     = limit{"fields", "The document names %s fields", "Ask for fewer fields, or in several requests."}
	fragmentsLimit  = limit{"fragments", "The document has %s fragments", "Leave out those that are not needed, or ask in several requests."}
	operationsLimit = limit{"operations", "The document has %s operations", "Send only the one that is to be carried out."}

	expandedFieldsLimit       = limit{"expandedFields", "The operation asks for %s fields or more, with fragments put in where they are used", "Use fragments in fewer places, or ask in several requests."}
	depthLimit                = limit{"depth", "The operation's fields stand %s deep within each other", "Ask for what lies deeper in a request of its own, with the ids of the first."}
	introspectionDepthLimit   = limit{"introspectionDepth", "The fields under __schema and __type stand %s deep within each other", "Ask for types by their names, with __type. The whole schema is at /schema.graphqls."}
	rootFieldsLimit           = limit{"rootFields", "The operation has %s fields at its root", "Ask in several requests."}
	aliasesLimit              = limit{"aliases", "The operation gives %s fields another name", "Ask for fewer fields twice, or in several requests."}
	introspectionAliasesLimit = limit{"introspectionAliases", "The operation gives %s fields under __schema and __type another name", "Ask in several requests. The whole schema is at /schema.graphqls."}
	introspectionRootsLimit   = limit{"introspectionRoots", "The operation asks %s times for __schema or __type", "Ask in several requests. The whole schema is at /schema.graphqls."}
	schemaRootsLimit          = limit{"schemaRoots", "The operation asks %s times for __schema", "Ask for it once."}
	directivesLimit           = limit{"directives", "The operation has %s directives", "Leave out fields instead of skipping them."}

	responseBytesLimit = limit{"responseBytes", "The answer has %s bytes", "Ask for smaller pages or fewer fields. What was to be changed has been changed."}
	socketAnswersLimit = limit{"socketAnswers", "%s operations would run over this connection at once", "Let one end before the next begins, or open another connection."}
	importBytesLimit   = limit{"importBytes", "The file has %s bytes or more", "Pack it with gzip, part it, or import it with the command catchment import, which has no such limit."}
)

// pageSizeLimit is the limit of what a list is asked for by one argument of its field.
func pageSizeLimit(field, argument string) limit {
	remedy := map[string]string{
		"first": "Ask for less, and for the next page with after: the endCursor of pageInfo.",
		"last":  "Ask for less, and for the page before with before: the startCursor of pageInfo.",
		"ids":   "Send the ids in several requests.",
	}[argument]
	return limit{"pageSize", "The argument " + argument + " of " + field + " asks for %s things at once", remedy}
}

// limitError tells of what there is too much, how much is allowed and what to do.
func limitError[N int | int64](l limit, maximum, actual N) *gqlerror.Error {
	err := requestError(ecosystem.LimitExceeded,
		fmt.Sprintf(l.excess, grouped(actual))+fmt.Sprintf("; the limit %s is %s.", l.name, grouped(maximum)), l.remedy)
	err.Extensions["limit"] = l.name
	err.Extensions["maximum"] = maximum
	err.Extensions["actual"] = actual
	return err
}

// grouped writes a number as people do: 20,000.
func grouped[N int | int64](n N) string {
	s := strconv.FormatInt(int64(n), 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// firstExceeded gives the first limit that its count passes.
func firstExceeded(counts ...count) *gqlerror.Error {
	for _, c := range counts {
		if c.actual > c.maximum {
			return limitError(c.limit, c.maximum, c.actual)
		}
	}
	return nil
}

type count struct {
	limit           limit
	maximum, actual int
}

// deadlineError is the error of what takes longer than the limit deadline.
func deadlineError(deadline time.Duration) *gqlerror.Error {
	err := requestError(ecosystem.Timeout, "The answer took longer than the server gives it.", "Ask for less at once, or later.")
	err.Extensions["limit"] = "deadline"
	err.Extensions["maximum"] = deadline.Milliseconds()
	return err
}
