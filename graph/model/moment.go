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

// ReadMoment takes an id or key apart into the thing's own and the revision that it was
// read at: "act_…@26" into "act_…" and 26. All else stays whole, with no revision. An id
// with something else behind the @ is BadRequest.
func ReadMoment(text string) (plain string, at *ecosystem.Revision, err error) {
	plain, digits, cut := strings.Cut(text, "@")
	if !cut || !ecosystem.ID(plain).Valid() {
		return text, nil, nil
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || strconv.FormatInt(n, 10) != digits || n < 0 {
		return "", nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("The id %s names no revision behind its @.", text),
			Hint: fmt.Sprintf("Write %s@26 for the thing as it was at revision 26, or %s for the thing now.", plain, plain)}
	}
	rev := ecosystem.Revision(n)
	return plain, &rev, nil
}

// Plain refuses ids with a revision, anywhere within what an argument is given: filters,
// walks and changes are about things, whenever they were read.
func Plain(v any) error {
	switch v := v.(type) {
	case string:
		if _, at, err := ReadMoment(v); err != nil || at != nil {
			plain, _, _ := strings.Cut(v, "@")
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
