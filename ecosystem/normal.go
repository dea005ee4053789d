package ecosystem

import (
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
