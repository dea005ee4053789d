package main

import (
	"crypto/sha256"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/oklog/ulid/v2"

	"catchment/ecosystem"
)

// An import makes ids as it goes; those of the demo follow from what a thing is, so that
// they are the same each time, and stay what they are when more is imported beside it.

// aboutClaim are the fields that tell the claims on one thing apart.
var aboutClaim = []string{"about", "field", "stance", "source", "event", "page", "locator", "method", "cohort", "coder", "value"}

// fixedIDs gives the lasting id of each record's own. It fails where two would have one.
func fixedIDs(all []ecosystem.Record) (map[ecosystem.ID]ecosystem.ID, error) {
	fixed, taken := map[ecosystem.ID]ecosystem.ID{}, map[ecosystem.ID]ecosystem.ID{}
	for _, kinds := range []func(ecosystem.Kind) bool{ecosystem.Kind.IsEntity, ofKind(ecosystem.KindLink), ofKind(ecosystem.KindClaim)} {
		for _, r := range all { // links name things, claims name both
			if !kinds(r.Kind) {
				continue
			}
			id := lastingID(r.Kind, identity(r, fixed))
			if other, is := taken[id]; is {
				return nil, fmt.Errorf("%s and %s are told apart by nothing: %s", other, r.ID, identity(r, fixed))
			}
			fixed[r.ID], taken[id] = id, r.ID
		}
	}
	return fixed, nil
}

func ofKind(k ecosystem.Kind) func(ecosystem.Kind) bool {
	return func(other ecosystem.Kind) bool { return k == other }
}

// identity is what a record is known by.
func identity(r ecosystem.Record, fixed map[ecosystem.ID]ecosystem.ID) string {
	var of []string
	switch r.Kind {
	case ecosystem.KindLink:
		of = []string{"type", "from", "to", "qualifier"}
	case ecosystem.KindClaim:
		of = aboutClaim
	case ecosystem.KindFinding:
		of = []string{"name", "rule", "file", "row", "column", "value"}
	case ecosystem.KindImportRun:
		of = []string{"name", "format", "files"}
	default:
		if keys := r.List("keys"); len(keys) > 0 {
			keys = slices.Sorted(slices.Values(keys))
			return keys[0]
		}
		of = []string{"name"}
	}
	var parts []string
	for _, field := range of {
		parts = append(parts, renamed(fmt.Sprint(r.Fields[field]), fixed))
	}
	return strings.Join(parts, "\x00")
}

// lastingID is an id that follows from what a thing is known by, made on the demo's day.
func lastingID(k ecosystem.Kind, known string) ecosystem.ID {
	var u ulid.ULID
	sum := sha256.Sum256([]byte(string(k) + "\x00" + known))
	copy(u[:], sum[:])
	if err := u.SetTime(ulid.Timestamp(clock())); err != nil {
		panic(err) // the day is no later than the latest
	}
	return ecosystem.ID(ecosystem.NounOf(k).Prefix + "_" + u.String())
}

var anyID = regexp.MustCompile(`[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}`)

// renamed puts the lasting ids into a text that names things by others.
func renamed(text string, fixed map[ecosystem.ID]ecosystem.ID) string {
	if len(text) < 30 {
		return text
	}
	return anyID.ReplaceAllStringFunc(text, func(id string) string {
		if lasting, is := fixed[ecosystem.ID(id)]; is {
			return string(lasting)
		}
		return id
	})
}

// withFixedIDs gives the records under their lasting ids, in the order of these.
func withFixedIDs(all []ecosystem.Record) ([]ecosystem.Record, error) {
	fixed, err := fixedIDs(all)
	if err != nil {
		return nil, err
	}
	out := make([]ecosystem.Record, len(all))
	for i, r := range all {
		fields := ecosystem.Fields{}
		for name, v := range r.Fields {
			switch v := v.(type) {
			case string:
				fields[name] = renamed(v, fixed)
			default:
				fields[name] = v
			}
		}
		r.ID, r.Fields = fixed[r.ID], fields
		out[i] = r
	}
	slices.SortFunc(out, func(a, b ecosystem.Record) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return out, nil
}
