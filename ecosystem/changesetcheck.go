package ecosystem

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

// Check tells whether a store can keep the change set at all. It is about form
// alone; whether the change is right is the [Registry]'s to judge. Every store
// calls it first.
func (cs ChangeSet) Check() error {
	switch {
	case !ValidChangeSetID(cs.ID):
		return badRequest("Its form is chg_ and a ULID in capitals.", "%q is no id of a change set.", cs.ID)
	case len(cs.Changes)+len(cs.Erases) == 0:
		return badRequest("Leave out a change set that changes nothing.", "The change set has no changes.")
	}
	for _, e := range cs.Erases {
		if err := e.check(); err != nil {
			return err
		}
	}
	for sum, text := range cs.Beside {
		if SumOf(text) != sum {
			return badRequest("Name it by the SHA-256 of its bytes, in hexadecimal.", "What is to be kept beside the records has another sum than %q.", sum)
		}
	}
	seen := make(map[ID]bool, len(cs.Changes))
	for _, c := range cs.Changes {
		if seen[c.ID] {
			return badRequest("Put both into one change.", "%s stands twice in one change set.", c.ID)
		}
		seen[c.ID] = true
		if err := c.check(); err != nil {
			return err
		}
	}
	return nil
}

// check tells what is wrong with one change.
func (c Change) check() error {
	kind, ok := c.ID.Kind()
	switch {
	case !ok || kind != c.Kind:
		return badRequest("An id is the kind's prefix, an underscore and a ULID in capitals.", "%q is no id of a %s.", c.ID, c.Kind)
	case c.Expect < Any:
		return badRequest("Name the version it was read at, New or Any.", "%s expects version %d.", c.ID, c.Expect)
	case c.End && (c.Expect == New || len(c.Set) > 0):
		return badRequest("End a thing that is there, and set nothing.", "%s is to end, and to be made or altered.", c.ID)
	}
	for name, v := range c.Set {
		f, known := NounOf(c.Kind).Field(name)
		if !known {
			return badRequest("See the kind's table of fields.", "%s: a %s has no field %q.", c.ID, c.Kind, name)
		}
		if wrong := f.storageProblem(v, c.Kind); wrong != "" {
			return badRequest("Give a value of the field's type, or nil to clear it.", "%s field %s %s", c.ID, name, wrong)
		}
	}
	return nil
}

// storageProblem says why no store can keep the value in the field of a kind; empty where it can.
func (f Field) storageProblem(v any, of Kind) string {
	if v == nil {
		if f.isEssential() {
			return "cannot be cleared."
		}
		return ""
	}
	if list, isList := v.([]string); isList {
		return f.listStorageProblem(list)
	}
	s, isText := v.(string)
	n, isDecimal := v.(float64)
	switch {
	case f.sortOfValue() == listValue || !f.comparable(v):
		return fmt.Sprintf("cannot hold %v, a %T.", v, v)
	case isDecimal && math.IsInf(n, 0):
		return "cannot hold infinity."
	case isText && !isStorable(s):
		return "must be UTF-8, without NUL, and not empty."
	case isText && f.Type == Ref && !mayName(f.Name, ID(s)):
		return fmt.Sprintf("cannot name %q.", s)
	case of == KindLink && f.Name == "type" && !knownType(s):
		return fmt.Sprintf("names no type of link: %q.", s)
	}
	return ""
}

// listStorageProblem says the same of a list.
func (f Field) listStorageProblem(list []string) string {
	switch {
	case f.sortOfValue() != listValue || len(list) == 0:
		return "cannot hold this list; an empty one is cleared."
	case !allStorable(list):
		return "must be UTF-8, without NUL, and no item empty."
	case f.Name == "keys" && slices.ContainsFunc(list, func(k string) bool { return ParseKey(k).String() != k }):
		return "must hold keys in their normal form."
	}
	return ""
}

// CheckAnchors tells what a link or a claim lacks to be one, after its patch; nil for
// anything else. A store calls it for what it is about to keep.
func (r Record) CheckAnchors() error {
	for _, f := range NounOf(r.Kind).Fields {
		if f.isEssential() && r.Text(f.Name) == "" {
			return badRequest("A link has type, from and to; a claim has about.", "%s: a %s needs the field %s.", r.ID, r.Kind, f.Name)
		}
	}
	return nil
}

// isEssential tells whether a link or claim is nothing without the field.
func (f Field) isEssential() bool {
	return f.Must && slices.Contains([]string{"type", "from", "to", "about"}, f.Name)
}

// mayName tells whether the field may name a thing of that kind: claims speak
// of entities and links, everything else names entities.
func mayName(field string, id ID) bool {
	kind, ok := id.Kind()
	return ok && (kind.IsEntity() || kind == KindLink && field == "about")
}

func knownType(t string) bool { _, known := RuleOf(LinkType(t)); return known }

func allStorable(list []string) bool {
	return !slices.ContainsFunc(list, func(s string) bool { return !isStorable(s) })
}

// isStorable tells whether every engine keeps a text to the letter.
func isStorable(s string) bool {
	return s != "" && utf8.ValidString(s) && strings.IndexByte(s, 0) < 0
}
