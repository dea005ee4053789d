package exchange

import "strings"

// SplitList parts a list in one cell: a|b. A | of the text itself stands as \|,
// a \ as \\. Space around the parts is taken off unless it stands as \ and a
// space; empty parts are left out.
func SplitList(s string) []string {
	var list []string
	var part []rune
	from, to := -1, -1 // what of the part is written with a \ and so kept
	end := func() {
		left, right := 0, len(part)
		for left < right && left != from && isSpace(part[left]) {
			left++
		}
		for right > left && right != to && isSpace(part[right-1]) {
			right--
		}
		if left < right {
			list = append(list, string(part[left:right]))
		}
		part, from, to = nil, -1, -1
	}
	escaped := false
	for _, r := range s {
		switch {
		case escaped:
			if r != '|' && r != '\\' && !isSpace(r) {
				part = append(part, '\\')
			} else if from < 0 {
				from = len(part)
			}
			part = append(part, r)
			to, escaped = len(part), false
		case r == '\\':
			escaped = true
		case r == '|':
			end()
		default:
			part = append(part, r)
		}
	}
	if escaped {
		part = append(part, '\\')
		to = len(part)
	}
	end()
	return list
}

func isSpace(r rune) bool { return strings.TrimSpace(string(r)) == "" }

// JoinList writes a list into one cell so that [SplitList] gives it back.
func JoinList(list []string) string {
	parts := make([]string, len(list))
	for i, s := range list {
		s = strings.NewReplacer(`\`, `\\`, "|", `\|`).Replace(s)
		if kept := strings.TrimLeftFunc(s, isSpace); kept != s {
			s = `\` + s
		}
		if kept := strings.TrimRightFunc(s, isSpace); kept != s {
			last := []rune(s)
			s = string(last[:len(last)-1]) + `\` + string(last[len(last)-1])
		}
		parts[i] = s
	}
	return strings.Join(parts, "|")
}
