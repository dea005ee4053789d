package model

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"strconv"
	"sync"

	"catchment/ecosystem"
	"catchment/graph/plan"
)

// longestCursor bounds what is decoded at all; a cursor holds a name, an id and a few values.
const longestCursor = 8 << 10

// cursor is what a cursor says: the list that it is good for and a position there.
// A client has no business reading it.
type cursor struct {
	List string       `json:"l"`
	ID   ecosystem.ID `json:"i"`
	Keys []string     `json:"k,omitempty"` // each value after a letter for its type
}

// binding tells a list from others. It is worked out when a cursor is read or written, as
// most lists that are asked for have none.
type binding func() string

// bindingOf tells a list by its field and by all arguments that decide what is in it and in which order.
func bindingOf(f *plan.Field, args plan.Arguments) binding {
	return sync.OnceValue(func() string { return spelledBinding(f, args) })
}

func spelledBinding(f *plan.Field, args plan.Arguments) string {
	what := map[string]any{"field": f.Object + "." + f.Name}
	for name, v := range args {
		switch name {
		case "first", "last", "after", "before", "at", "synthetic":
		default:
			if v != nil {
				what[name] = v
			}
		}
	}
	text, _ := json.Marshal(what) // arguments came as JSON or as literals, so they can be written
	sum := sha256.Sum256(text)
	return base64.RawURLEncoding.EncodeToString(sum[:9])
}

func writeCursor(of binding, p ecosystem.Position) string {
	c := cursor{List: of(), ID: p.ID}
	for _, k := range p.Keys {
		c.Keys = append(c.Keys, writeKey(k))
	}
	text, _ := json.Marshal(c) // texts alone
	return base64.RawURLEncoding.EncodeToString(text)
}

func writeKey(k any) string {
	switch k := k.(type) {
	case string:
		return "s" + k
	case int64:
		return "i" + strconv.FormatInt(k, 10)
	case float64:
		return "f" + strconv.FormatFloat(k, 'g', -1, 64)
	}
	return "n"
}

func readCursor(text string, of binding) (*ecosystem.Position, error) {
	var c cursor
	raw, err := base64.RawURLEncoding.DecodeString(text[:min(len(text), longestCursor)])
	if err != nil || len(text) > longestCursor || json.Unmarshal(raw, &c) != nil || c.List != of() {
		return nil, badCursor()
	}
	p := ecosystem.Position{ID: c.ID}
	for _, k := range c.Keys {
		v, ok := readKey(k)
		if !ok {
			return nil, badCursor()
		}
		p.Keys = append(p.Keys, v)
	}
	return &p, nil
}

func readKey(k string) (any, bool) {
	if k == "" {
		return nil, false
	}
	switch k[0] {
	case 's':
		return k[1:], true
	case 'i':
		n, err := strconv.ParseInt(k[1:], 10, 64)
		return n, err == nil
	case 'f':
		n, err := strconv.ParseFloat(k[1:], 64)
		return n, err == nil
	}
	return nil, k == "n"
}

func badCursor() error {
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: "This is no cursor of this list.",
		Hint: "A cursor is good for the list that gave it, with the same filter, search and order."}
}
