package graph

import (
	"context"
	"errors"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// PresentError turns an error into what a client may read: our own with their
// code, hint and details; what parsing and validation found as it is; the end of
// the time allowed; and everything else as INTERNAL without a word about it.
func PresentError(ctx context.Context, err error) *gqlerror.Error {
	var ours *ecosystem.Error
	var known *gqlerror.Error
	isKnown := errors.As(err, &known)
	presented := &gqlerror.Error{Path: graphql.GetPath(ctx), Extensions: map[string]any{}}
	if isKnown {
		presented.Path, presented.Locations = known.Path, known.Locations
		if presented.Path == nil {
			presented.Path = graphql.GetPath(ctx)
		}
	}
	switch {
	case errors.As(err, &ours) && ours.Code != ecosystem.Internal:
		presented.Message = ours.Message
		presented.Extensions = details(ours)
	case errors.Is(err, context.DeadlineExceeded):
		presented.Message = "The answer took longer than the server gives it."
		presented.Extensions["code"] = string(ecosystem.Timeout)
	case errors.Is(err, context.Canceled):
		presented.Message = "The request was given up."
		presented.Extensions["code"] = string(ecosystem.Unavailable)
	case isKnown && known.Unwrap() == nil:
		presented.Message = known.Message
		presented.Extensions["code"] = string(ecosystem.BadRequest)
		if code, _ := known.Extensions["code"].(string); code != "" && !strings.HasPrefix(code, "GRAPHQL_") {
			presented.Extensions = known.Extensions // it was ours and is whole already
		}
	default:
		presented.Message = "Something went wrong here."
		presented.Extensions["code"] = string(ecosystem.Internal)
	}
	return presented
}

// details are what a program may act upon.
func details(e *ecosystem.Error) map[string]any {
	d := map[string]any{"code": string(e.Code)}
	if e.Hint != "" {
		d["hint"] = e.Hint
	}
	if e.Limit.Name != "" {
		d["limit"], d["maximum"], d["actual"] = e.Limit.Name, e.Limit.Maximum, e.Limit.Actual
	}
	if len(e.IDs) > 0 {
		d["ids"] = e.IDs
	}
	if len(e.Current) > 0 {
		d["current"] = e.Current
	}
	if len(e.Problems) > 0 {
		problems := make([]map[string]any, len(e.Problems))
		for i, p := range e.Problems {
			problems[i] = map[string]any{"change": p.Change, "id": p.ID, "message": p.Message}
			if p.Field != "" {
				problems[i]["field"] = ecosystem.FieldCalled(p.ID, p.Field)
			}
			if p.Hint != "" {
				problems[i]["hint"] = p.Hint
			}
		}
		d["problems"] = problems
	}
	return d
}
