package ecosystem

import (
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// NormalText is a text in the form in which things keep it: without space around it and
// composed, as Unicode's form NFC has it, so that "É" is the same letter however it was typed.
func NormalText(s string) string { return norm.NFC.String(strings.TrimSpace(s)) }

// NormalValue is a value in the form in which things keep it: a text by [NormalText], a
// list with each of its texts once. What is no UTF-8 stays as it is, to be refused.
func NormalValue(v any) any {
	switch v := v.(type) {
	case string:
		return NormalText(v)
	case []string:
		list, there := make([]string, 0, len(v)), make(map[string]bool, len(v))
		for _, s := range v {
			if s = NormalText(s); !there[s] {
				list, there[s] = append(list, s), true
			}
		}
		return list
	}
	return v
}

// OddSpellings tells, a sentence each, which texts a store that was filled before keeps in
// another form than [NormalValue] gives.
func OddSpellings(ctx context.Context, r Reader) ([]string, error) {
	var told []string
	for record, err := range r.Scan(ctx, nil) {
		if err != nil {
			return nil, err
		}
		for _, name := range slices.Sorted(maps.Keys(record.Fields)) {
			if v := record.Fields[name]; !reflect.DeepEqual(NormalValue(v), v) {
				told = append(told, fmt.Sprintf("%s has space around its %s, letters put together of several, or one member twice; write it once more.", record.ID, name))
			}
		}
	}
	return told, nil
}
