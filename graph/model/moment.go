package model

import (
	"fmt"
	"strconv"
	"strings"

	"catchment/ecosystem"
)

// momentOf tells one thing's states at different commits apart: act_…@26.
func momentOf(id ecosystem.ID, rev ecosystem.Revision) ecosystem.ID {
	return ecosystem.ID(fmt.Sprintf("%s@%d", id, rev))
}

// realMark ends the id of what was read without what is made up: its fields may say
// something else then, and its lists hold less.
const realMark = "~real"

// Moment is how a thing was read.
type Moment struct {
	At   *ecosystem.Revision // nil: now
	Real bool                // without what is made up
}

// IsPlain tells whether it was read as everything is that nothing else is said of.
func (m Moment) IsPlain() bool { return m.At == nil && !m.Real }

// ReadMoment takes an id or key apart into the thing's own and how it was read:
// "act_…@26~real" into "act_…", 26 and that nothing made up was. All else stays whole. An
// id with something else behind the @ is BadRequest.
func ReadMoment(text string) (plain string, read Moment, err error) {
	rest, real := strings.CutSuffix(text, realMark)
	plain, digits, cut := strings.Cut(rest, "@")
	if !ecosystem.ID(plain).Valid() {
		return text, Moment{}, nil
	}
	if !cut {
		return plain, Moment{Real: real}, nil
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || strconv.FormatInt(n, 10) != digits || n < 0 {
		return "", Moment{}, &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("The id %s names no revision behind its @.", text),
			Hint: fmt.Sprintf("Write %s@26 for the thing as it was at revision 26, or %s for the thing now.", plain, plain)}
	}
	rev := ecosystem.Revision(n)
	return plain, Moment{&rev, real}, nil
}

// Plain refuses ids that say how a thing was read, anywhere within what an argument is
// given: filters, walks and changes are about things, however they were read.
func Plain(v any) error {
	switch v := v.(type) {
	case string:
		if _, read, err := ReadMoment(v); err != nil || !read.IsPlain() {
			plain := v[:strings.IndexAny(v, "@~")]
			if read.Real && read.At == nil {
				return &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("The id %s is of a thing without what is made up, which only node, nodes and key may name.", v),
					Hint: fmt.Sprintf("Write the plain id, %s; to leave out what is made up, give the field synthetic: false.", plain)}
			}
			return &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("The id %s names a revision, which only node, nodes and key may.", v),
				Hint: fmt.Sprintf("Write the plain id, %s; to ask about the past, give the field at.", plain)}
		}
	case []any:
		for _, item := range v {
			if err := Plain(item); err != nil {
				return err
			}
		}
	case map[string]any:
		for _, member := range v {
			if err := Plain(member); err != nil {
				return err
			}
		}
	}
	return nil
}
