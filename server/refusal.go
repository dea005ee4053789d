package server

import (
	"fmt"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// refuse makes the error of a request that was not carried out.
func refuse(code ecosystem.Code, message, hint string) *gqlerror.Error {
	extensions := map[string]any{"code": string(code)}
	if hint != "" {
		extensions["hint"] = hint
	}
	return &gqlerror.Error{Message: message, Extensions: extensions}
}

// overLimit names the limit, what it allows and how much was asked for.
func overLimit[N int | int64](limit string, maximum, actual N) *gqlerror.Error {
	err := refuse(ecosystem.LimitExceeded,
		fmt.Sprintf("The request has %d where the limit %s allows %d.", actual, limit, maximum),
		"Ask for less at once: fewer fields, smaller pages, or several requests.")
	err.Extensions["limit"] = limit
	err.Extensions["maximum"] = maximum
	err.Extensions["actual"] = actual
	return err
}

// atMost gives the first limit that its count passes.
func atMost(counts ...count) *gqlerror.Error {
	for _, c := range counts {
		if c.actual > c.maximum {
			return overLimit(c.limit, c.maximum, c.actual)
		}
	}
	return nil
}

type count struct {
	limit           string
	maximum, actual int
}
